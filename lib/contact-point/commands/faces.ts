import 'server-only'
import { done, refused, stale, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { acceptPicture, type PictureRefusal } from '#lib/pictures/accept.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { facesOf } from '../queries/faces.ts'
import { editableBy } from '../queries/profile.ts'
import type { HolderChoice } from '../queries/holders.ts'
import type { ProfileInput } from '../schema/faces.ts'

/** Bytes of a photo that is kept; a browser with script makes them smaller before sending. */
export const largestPhoto = 1_048_576

/** Sets the first name and the direct number under which somebody stands on cards. */
export async function setProfile(tx: TenantTx, actor: MemberActor, input: ProfileInput): Promise<Outcome<{ name: string }>> {
  const municipalityId = actor.municipality.id
  const { membershipId, version, ...facts } = input
  await mustBeTheirs(tx, actor, membershipId)
  const made = version === 0 && (await tx.contactProfile.createMany({ data: [{ municipalityId, membershipId, ...facts }], skipDuplicates: true })).count === 1
  if (!made) {
    const changed = await tx.contactProfile.updateMany({ where: { municipalityId, membershipId, version }, data: { ...facts, updatedAt: new Date(), version: { increment: 1 } } })
    if (changed.count === 0) {
      const now = await tx.contactProfile.findFirstOrThrow({ where: { membershipId }, select: { firstName: true, phone: true, version: true } })
      return stale({ firstName: now.firstName, phone: now.phone }, now.version)
    }
  }
  await record(tx, actor, 'contactPoint.faceChanged', { type: 'membership', id: membershipId })
  return done({ name: facts.firstName })
}

/** Puts a photo on somebody's face, or says why the file cannot be one. */
export async function keepPhoto(tx: TenantTx, actor: MemberActor, membershipId: string, file: Uint8Array): Promise<Outcome<{ name: string }, PictureRefusal>> {
  const { name } = await mustBeTheirs(tx, actor, membershipId)
  const picture = acceptPicture(file, largestPhoto)
  if (!picture.ok) return refused(picture.reason)
  await setPhoto(tx, actor, membershipId, { photo: picture.bytes, photoType: picture.type })
  await record(tx, actor, 'contactPoint.photoChanged', { type: 'membership', id: membershipId }, { bytes: picture.bytes.length })
  return done({ name })
}

/** Takes the photo away; letters stand there again. */
export async function removePhoto(tx: TenantTx, actor: MemberActor, membershipId: string): Promise<Outcome<{ name: string }>> {
  const { name } = await mustBeTheirs(tx, actor, membershipId)
  await setPhoto(tx, actor, membershipId, { photo: null, photoType: null })
  await record(tx, actor, 'contactPoint.photoRemoved', { type: 'membership', id: membershipId })
  return done({ name })
}

async function setPhoto(tx: TenantTx, actor: MemberActor, membershipId: string, photo: { photo: Uint8Array<ArrayBuffer> | null; photoType: string | null }) {
  const municipalityId = actor.municipality.id
  const face = (await facesOf(tx, [membershipId])).get(membershipId)
  // Whoever begins with a photo keeps the name they had; the number is asked for on the same page.
  await tx.contactProfile.createMany({ data: [{ municipalityId, membershipId, firstName: face?.firstName ?? '', phone: '' }], skipDuplicates: true })
  await tx.contactProfile.updateMany({ where: { municipalityId, membershipId }, data: { ...photo, updatedAt: new Date(), version: { increment: 1 } } })
}

/** Somebody who can hold cards, whose face and leave are this actor's to set; otherwise not found. */
export async function mustBeTheirs(tx: TenantTx, actor: MemberActor, membershipId: string): Promise<HolderChoice> {
  return (await editableBy(tx, actor)).find((one) => one.membershipId === membershipId) ?? notFoundHere()
}
