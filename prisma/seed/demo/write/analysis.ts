import type { Analysis, NeighbourhoodStory } from '../story.ts'
import { drawnOn } from './as-it-stood.ts'
import { at } from './book.ts'
import { orNull, type Pen } from './pen.ts'

/** Figures with their reading, inventory, conversations with quotes and findings, and the attention points drawn from them. */
export async function writeAnalysis(pen: Pen, { place, analysis }: NeighbourhoodStory): Promise<void> {
  if (!analysis) return
  const { tx, municipalityId, book, moment } = pen
  const neighbourhoodId = book.id('neighbourhood', place)
  const kindOfVoice = new Map<string, 'interpretation' | 'finding' | 'inventory'>()

  await tx.interpretation.createMany({
    data: analysis.interpretations.map(({ key, indicator, text, by, on }) => {
      kindOfVoice.set(key, 'interpretation')
      return {
        municipalityId, neighbourhoodId, id: book.add('voice', at(place, key)), indicatorId: book.id('indicator', indicator), text: text ?? null,
        updatedById: book.id('user', by), updatedAt: moment(on),
      }
    }),
  })
  const firstDay = Math.min(-1, ...analysis.interpretations.map(({ on }) => on))
  await tx.inventoryItem.createMany({
    data: analysis.inventory.map(({ key, organisation, description, place: where, ...item }) => {
      kindOfVoice.set(key, 'inventory')
      return {
        municipalityId, neighbourhoodId, id: book.add('voice', at(place, key)), ...item, place: where ?? null,
        organisationId: orNull(organisation, (named) => book.id('organisation', named)),
        description: `${description ? `${description} ` : ''}(Verzonnen voor de demo.)`, createdAt: moment(firstDay),
      }
    }),
  })
  await writeConversations(pen, place, neighbourhoodId, analysis, (key) => kindOfVoice.set(key, 'finding'))

  await tx.attentionPoint.createMany({
    data: analysis.points.map(({ key, voices: _own, ...point }, index) => ({
      municipalityId, neighbourhoodId, id: book.add('point', at(place, key)), position: index + 1, ...point,
      createdAt: moment(drawnOn({ key, voices: _own, ...point }, analysis)),
    })),
  })
  await tx.attentionPointVoice.createMany({
    data: analysis.points.flatMap((point) =>
      point.voices.map((voice) => {
        const id = book.id('voice', at(place, voice))
        const kind = kindOfVoice.get(voice)
        return {
          municipalityId, id: book.newId(), attentionPointId: book.id('point', at(place, point.key)),
          interpretationId: kind === 'interpretation' ? id : null, findingId: kind === 'finding' ? id : null, inventoryItemId: kind === 'inventory' ? id : null,
        }
      }),
    ),
  })
}

async function writeConversations({ tx, municipalityId, book, day, moment }: Pen, place: string, neighbourhoodId: string, analysis: Analysis, found: (key: string) => void): Promise<void> {
  const talks = analysis.conversations.map((talk) => ({ ...talk, id: book.newId() }))
  await tx.conversation.createMany({
    data: talks.map(({ id, kind, on, by, participants, profile, summary }) => ({
      municipalityId, neighbourhoodId, id, kind, participants, summary, profile: profile ?? null, heldOn: day(on),
      recordedById: book.id('user', by), createdAt: moment(on),
    })),
  })
  await tx.quote.createMany({
    data: talks.flatMap(({ id, by, on, quotes = [] }) =>
      quotes.map(({ text, released }) => ({
        municipalityId, id: book.newId(), conversationId: id, text, writtenById: book.id('user', by), createdAt: moment(on),
        releasedById: orNull(released, (reader) => book.id('user', reader)), releasedAt: orNull(released, () => moment(on + 2)),
      })),
    ),
  })
  await tx.finding.createMany({
    data: talks.flatMap(({ id, on, findings = [] }) =>
      findings.map(({ key, block, sign, ...finding }) => {
        found(key)
        return {
          municipalityId, neighbourhoodId, id: book.add('voice', at(place, key)), conversationId: id, buildingBlockId: block,
          characteristic: sign ?? null, ...finding, createdAt: moment(on + 1),
        }
      }),
    ),
  })
}
