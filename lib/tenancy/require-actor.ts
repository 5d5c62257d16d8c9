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

/** Nobody is signed in, or not any more. A page leads to the sign-in page; a form stays, with what was typed. */
export class SignedOut extends Error {}

/** The member who asks, allowed to do this. Not a member, not allowed, no such municipality: not found, the same for all three. */
export async function knownMember(slug: string, capability: Capability): Promise<MemberActor> {
  const actor = await actorIn(slug)
  if (actor.kind !== 'member' && (await actorOutside()).kind === 'nobody') throw new SignedOut()
  if (actor.kind !== 'member' || !may(actor, capability)) notFound()
  return actor
}

/** Whoever is signed in, outside any municipality. */
export async function knownPerson(capability?: Capability): Promise<PersonActor> {
  const actor = await actorOutside()
  if (actor.kind !== 'person') throw new SignedOut()
  if (capability && !may(actor, capability)) notFound()
  return actor
}

/** For pages and routes: who is not signed in goes to the sign-in page and back. */
export const requireActor = (slug: string, capability: Capability): Promise<MemberActor> => orToSignIn(knownMember(slug, capability), `/${slug}`)
export const requirePerson = (capability?: Capability): Promise<PersonActor> => orToSignIn(knownPerson(capability), '/')

/** Whoever is signed in, or nobody: for the landing page. */
export async function personOrNobody(): Promise<PersonActor | null> {
  const actor = await actorOutside()
  return actor.kind === 'person' ? actor : null
}

/** To the sign-in page, which leads back to what was asked for. */
async function orToSignIn<Actor>(asking: Promise<Actor>, otherwise: string): Promise<Actor> {
  try {
    return await asking
  } catch (error) {
    if (!(error instanceof SignedOut)) throw error
    const back = (await whereAsked()) ?? otherwise
    redirect(back === '/' ? '/aanmelden' : `/aanmelden?naar=${encodeURIComponent(back)}`)
  }
}
