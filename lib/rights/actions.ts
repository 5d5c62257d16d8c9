'use server'
import { defineAction } from '#lib/actions/define-action.ts'
import { addRight, archiveRight, editRight, restoreRight, takeStartList } from './commands/right-types.ts'
import { AddRightInput, EditRightInput, RightInput, StartListInput } from './schema.ts'

const pageOf = (municipality: string) => `/${municipality}/doorverwijzingen/rechten`

export const addRightAction = defineAction({
  allow: 'referral.arrange',
  words: 'rights',
  input: AddRightInput,
  once: true,
  run: ({ tx, actor, input }) => addRight(tx, actor, input),
  after: ({ place, value }) => ({ refresh: [pageOf(place)], message: { key: 'rights.done.added', values: { name: value.name } } }),
})

export const editRightAction = defineAction({
  allow: 'referral.arrange',
  words: 'rights',
  input: EditRightInput,
  run: ({ tx, actor, input }) => editRight(tx, actor, input),
  after: ({ place, value }) => ({ go: pageOf(place), message: { key: 'rights.done.changed', values: { name: value.name } } }),
})

export const archiveRightAction = defineAction({
  allow: 'referral.arrange',
  words: 'rights',
  input: RightInput,
  run: ({ tx, actor, input, now }) => archiveRight(tx, actor, input.rightId, now),
  after: ({ place, value }) => ({ go: pageOf(place), message: { key: 'rights.done.archived', values: { name: value.name } } }),
})

export const restoreRightAction = defineAction({
  allow: 'referral.arrange',
  words: 'rights',
  input: RightInput,
  run: ({ tx, actor, input }) => restoreRight(tx, actor, input.rightId),
  after: ({ place, value }) => ({ go: pageOf(place), message: { key: 'rights.done.restored', values: { name: value.name } } }),
})

export const takeStartListAction = defineAction({
  allow: 'referral.arrange',
  words: 'rights',
  input: StartListInput,
  run: ({ tx, actor }) => takeStartList(tx, actor),
  after: ({ place, value }) => ({ go: pageOf(place), message: { key: 'rights.done.startList', values: { rights: value.rights } } }),
})
