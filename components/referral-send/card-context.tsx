'use client'
import { createContext, use, type ReactNode } from 'react'
import { useWatched } from '#components/referral-send/watched.ts'
import type { Face } from '#lib/contact-point/queries/faces.ts'
import { holderFor, type Route } from '#lib/referral/rules/routing.ts'
import type { Day } from '#lib/time/today.ts'

/** What the form knows to tell at once who will get in touch, and by when. */
export interface CardFacts {
  cardTypes: readonly { id: string; targetGroup: string; due: string }[]
  routes: readonly Route[]
  coordinator: string | null
  faces: readonly Face[]
  today: Day
  /** The names in the sentence that is read aloud. */
  sender: string
  referrer: string | null
}

const Around = createContext<CardFacts | null>(null)

export const CardContext = ({ facts, children }: { facts: CardFacts; children: ReactNode }) => <Around value={facts}>{children}</Around>

export function useCardFacts(): CardFacts {
  const facts = use(Around)
  if (!facts) throw new Error('this part stands outside the form of a card')
  return facts
}

/** Who gets this card as it is filled in now, and the day by which there is contact; nobody as long as that cannot be told. */
export function useHolder(): { face: Face | null; due: string | null } {
  const { cardTypes, routes, coordinator, faces, today } = useCardFacts()
  const typed = useWatched('cardTypeId', 'neighbourhoodId', 'domains')
  const type = cardTypes.find(({ id }) => id === typed?.['cardTypeId']?.[0])
  if (!type || !typed) return { face: null, due: cardTypes.length === 1 ? (cardTypes[0]?.due ?? null) : null }
  const neighbourhoodId = typed['neighbourhoodId']?.[0]
  if (!neighbourhoodId) return { face: null, due: type.due }
  const card = { cardTypeId: type.id, targetGroup: type.targetGroup, neighbourhoodId, domains: typed['domains'] ?? [] }
  const active = new Set(faces.map(({ membershipId }) => membershipId))
  const holder = holderFor(card, { routes, leaves: [], active, coordinators: coordinator ? [coordinator] : [], today })
  return { face: faces.find(({ membershipId }) => membershipId === holder?.membershipId) ?? null, due: type.due }
}
