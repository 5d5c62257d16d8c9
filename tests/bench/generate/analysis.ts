import { axes } from '#lib/framework/axes.ts'
import { buildingBlockIds } from '#lib/framework/building-blocks.ts'
import type { Maker, Neighbourhood } from './maker.ts'
import { sentence, text, title } from './words.ts'

const kinds = ['strength', 'need', 'gap', 'opportunity'] as const
const talks = ['individual', 'group', 'keyFigure', 'professional', 'neighbourhoodChat'] as const
const audiences = ['residents', 'actors', 'policy'] as const

type Voice = { interpretation: string } | { finding: string } | { inventory: string }

/** What was read, heard and found in a neighbourhood, the attention points drawn from it, and what was said back. */
export function putAnalysis(maker: Maker, neighbourhood: Neighbourhood): string[] {
  const voices = [...putInterpretations(maker, neighbourhood), ...putInventory(maker, neighbourhood), ...putConversations(maker, neighbourhood)]
  const { put, id, pick, whole, moment } = maker
  const { municipality, id: neighbourhood_id } = neighbourhood
  const points = Array.from({ length: whole(3, 7) }, (_, index) => {
    const point = id()
    put('attention_point', {
      municipality_id: municipality.id, id: point, neighbourhood_id, title: title(maker), description: text(maker, 2),
      kind: pick(kinds), axis: pick(axes), position: index + 1, created_at: moment(-whole(60, 500)),
    })
    for (const voice of maker.some(voices, 2)) {
      put('attention_point_voice', {
        municipality_id: municipality.id, id: id(), attention_point_id: point,
        interpretation_id: 'interpretation' in voice ? voice.interpretation : null,
        finding_id: 'finding' in voice ? voice.finding : null,
        inventory_item_id: 'inventory' in voice ? voice.inventory : null,
      })
    }
    return point
  })
  putFeedback(maker, neighbourhood, points)
  return points
}

function putInterpretations(maker: Maker, { municipality, id: neighbourhood_id, measured }: Neighbourhood): Voice[] {
  const { put, id, pick } = maker
  const chosen = maker.some(municipality.indicators, measured ? 8 : 4)
  return chosen.map((indicator_id) => {
    const interpretation = id()
    put('interpretation', { municipality_id: municipality.id, id: interpretation, neighbourhood_id, indicator_id, text: text(maker, 3), updated_by_id: pick(municipality.team).userId })
    return { interpretation }
  })
}

function putInventory(maker: Maker, { municipality, id: neighbourhood_id }: Neighbourhood): Voice[] {
  const { put, id, pick } = maker
  return Array.from({ length: 5 }, () => {
    const inventory = id()
    put('inventory_item', {
      municipality_id: municipality.id, id: inventory, neighbourhood_id, kind: pick(['service', 'association', 'meetingPlace']),
      name: title(maker), description: sentence(maker), organisation_id: maker.yes(0.3) ? pick(municipality.organisations).id : null,
    })
    return { inventory }
  })
}

function putConversations(maker: Maker, { municipality, id: neighbourhood_id }: Neighbourhood): Voice[] {
  const { put, id, pick, whole, day } = maker
  return Array.from({ length: 4 }, () => {
    const conversation = id()
    const [by, reader] = [pick(municipality.team).userId, pick(municipality.team).userId]
    put('conversation', {
      municipality_id: municipality.id, id: conversation, neighbourhood_id, kind: pick(talks), held_on: day(-whole(30, 400)),
      participants: whole(1, 25), summary: text(maker, 4), recorded_by_id: by,
    })
    const released = maker.yes(0.9) && reader !== by
    put('quote', {
      municipality_id: municipality.id, id: id(), conversation_id: conversation, text: sentence(maker), written_by_id: by,
      released_by_id: released ? reader : null, released_at: released ? day(-20) : null,
    })
    const finding = id()
    put('finding', {
      municipality_id: municipality.id, id: finding, neighbourhood_id, conversation_id: conversation, building_block_id: pick(buildingBlockIds),
      kind: pick(kinds), axis: pick(axes), text: text(maker, 2),
    })
    return { finding }
  })
}

function putFeedback(maker: Maker, { municipality, id: neighbourhood_id }: Neighbourhood, points: readonly string[]): void {
  const { put, id, pick, whole, day } = maker
  for (let moment = 0; moment < 2; moment++) {
    const moment_id = id()
    put('feedback_moment', {
      municipality_id: municipality.id, id: moment_id, neighbourhood_id, audience: pick(audiences), held_on: day(-whole(20, 300)),
      form: 'Bijeenkomst in de buurt', attendance: whole(5, 80), said: sentence(maker), recorded_by_id: pick(municipality.team).userId,
    })
    for (const attention_point_id of maker.some(points, 2)) {
      put('feedback_point', { municipality_id: municipality.id, moment_id, attention_point_id, said: sentence(maker), answer: maker.yes(0.6) ? sentence(maker) : null })
    }
  }
}
