'use server'
import { defineAction } from '#lib/actions/define-action.ts'
import { removePhoto, setProfile } from '../commands/faces.ts'
import { addLeave, endLeave } from '../commands/leave.ts'
import { arrangeAt } from '../paths.ts'
import { EndLeaveInput, LeaveInput, PhotoInput, ProfileInput } from '../schema/faces.ts'

export const setProfileAction = defineAction({
  allow: 'referral.ownProfile',
  words: 'contact-point',
  input: ProfileInput,
  run: ({ tx, actor, input }) => setProfile(tx, actor, input),
  after: ({ place, input, value }) => ({ go: arrangeAt(place).faceOf(input.membershipId), message: { key: 'contact-point.done.profile', values: { name: value.name } } }),
})

export const removePhotoAction = defineAction({
  allow: 'referral.ownProfile',
  words: 'contact-point',
  input: PhotoInput,
  run: ({ tx, actor, input }) => removePhoto(tx, actor, input.membershipId),
  after: ({ place, input }) => ({ go: arrangeAt(place).faceOf(input.membershipId), message: { key: 'contact-point.done.photoRemoved' } }),
})

export const addLeaveAction = defineAction({
  allow: 'referral.ownProfile',
  words: 'contact-point',
  input: LeaveInput,
  once: true,
  run: ({ tx, actor, input, now }) => addLeave(tx, actor, input, now),
  after: ({ place, value }) => ({ refresh: [arrangeAt(place).face], message: { key: 'contact-point.done.leaveAdded', values: { standIn: value.standIn } } }),
})

export const endLeaveAction = defineAction({
  allow: 'referral.ownProfile',
  words: 'contact-point',
  input: EndLeaveInput,
  run: ({ tx, actor, input }) => endLeave(tx, actor, input.leaveId),
  after: ({ value }) => ({ formGoes: true, message: { key: 'contact-point.done.leaveEnded', values: { name: value.name } } }),
})
