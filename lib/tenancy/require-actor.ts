import 'server-only'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { may, type Capability } from '#lib/access/matrix.ts'
import { sessionId } from '#lib/auth/session-cookie.ts'
import { whereAsked } from '#lib/auth/where-asked.ts'
import type { MemberActor, PersonActor } from './actor.ts'
import { whoIs } from './who-is.ts'

const actorIn = cache(async (slug: string) => whoIs(await sessionId(), slug))
const actorOutside = cache(async () => whoIs(await sessionId(), null))

/** The member who asks, or nothing: for what draws itself differently for visitors. */
export async function memberIn(slug: string): Promise<MemberActor | null> {
  const actor = await actorIn(slug)
  return actor.kind === 'member' ? actor : null
}

/**
 * The member who asks, allowed to do this. Not signed in: to the sign-in page and back. Not a member, not allowed, no such
 * municipality: not found, the same for all three.
 */
export async function requireActor(slug: string, capability: Capability): Promise<MemberActor> {
  const actor = await actorIn(slug)
  if (actor.kind !== 'member' && (await actorOutside()).kind === 'nobody') return toSignIn(`/${slug}`)
  if (actor.kind !== 'member' || !may(actor, capability)) notFound()
  return actor
}

/** Whoever is signed in, outside any municipality. */
export async function requirePerson(capability?: Capability): Promise<PersonActor> {
  const actor = await actorOutside()
  if (actor.kind !== 'person') return toSignIn('/')
  if (capability && !may(actor, capability)) notFound()
  return actor
}

/** Whoever is signed in, or nobody: for the landing page. */
export async function personOrNobody(): Promise<PersonActor | null> {
  const actor = await actorOutside()
  return actor.kind === 'person' ? actor : null
}

/** To the sign-in page, which leads back to what was asked for. */
async function toSignIn(otherwise: string): Promise<never> {
  const back = (await whereAsked()) ?? otherwise
  redirect(back === '/' ? '/aanmelden' : `/aanmelden?naar=${encodeURIComponent(back)}`)
}
