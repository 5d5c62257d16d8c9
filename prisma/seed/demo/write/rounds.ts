import { mean } from '#lib/assessment/rules.ts'
import { fewestForSpread } from '#lib/assessment/round-rules.ts'
import { firstEdition, type ReferenceCriterion } from '#prisma/seed/reference/criteria.ts'
import type { Round } from '../story.ts'
import { at } from './book.ts'
import { orNull, type Pen } from './pen.ts'
import { scoreOf, spreadOf } from './scores.ts'

/** What stands for the place of a round of the whole municipality. */
export const wholeMunicipality = 'gemeente'

const edition = firstEdition()
const criteriaOf = ({ framework, length }: Round): ReferenceCriterion[] =>
  edition.criteria.filter((criterion) => criterion.framework === framework && (length === 'full' || criterion.short))

/** Closed rounds with what the table agreed on and how the scores lay; open ones with what was scored so far. */
export async function writeRounds(pen: Pen, place: string, rounds: readonly Round[]): Promise<void> {
  for (const round of rounds) {
    await writeRound(pen, place, round)
    if (round.closed) {
      await writeTable(pen, place, round, round.closed)
      await close(pen, place, round, round.closed)
    } else await writeScores(pen, place, round)
  }
}

async function writeRound({ tx, municipalityId, book, day, moment }: Pen, place: string, round: Round): Promise<void> {
  const { framework, length, title, opened, openedBy, due, meeting, invited, closed } = round
  const roundId = book.add('round', at(place, round.key))
  await tx.round.createMany({
    data: [{
      municipalityId, id: roundId, framework, frameworkVersion: edition.version, length, title, criteria: criteriaOf(round).length,
      neighbourhoodId: place === wholeMunicipality ? null : book.id('neighbourhood', place),
      openedById: book.id('user', openedBy), openedAt: moment(opened), dueOn: orNull(due, day), meetingOn: orNull(meeting, day),
    }],
  })
  const finished = closed ? invited : (round.finished ?? [])
  await tx.roundParticipant.createMany({
    data: invited.map((person, index) => ({
      municipalityId, roundId, membershipId: book.id('membership', person), invitedAt: moment(opened),
      finishedAt: finished.includes(person) ? moment(Math.min(opened + 2 + index, closed?.on ?? -1)) : null,
    })),
  })
}

async function writeTable({ tx, municipalityId, book, moment }: Pen, place: string, round: Round, closed: NonNullable<Round['closed']>): Promise<void> {
  const roundId = book.id('round', at(place, round.key))
  const criteria = criteriaOf(round).map(({ id }) => id)
  const unknown = Object.keys(closed.levels).find((id) => !criteria.includes(id))
  if (unknown) throw new Error(`${round.title} has no criterion ${unknown}`)
  const action = (key: string | undefined) => orNull(key, (named) => book.id('action', at(place, named)))
  await tx.commonLevel.createMany({
    data: Object.entries(closed.levels).map(([criterionId, [level, evidence, more]]) => ({
      municipalityId, roundId, criterionId, level, evidence, nextStep: more?.next ?? null, nextActionId: action(more?.nextAction),
      agreedById: book.id('user', closed.by), updatedAt: moment(round.meeting ?? closed.on),
    })),
  })
  await tx.commonLevelEvidence.createMany({
    data: Object.entries(closed.levels).flatMap(([criterionId, [, , more]]) =>
      more?.evidenceAction ? [{ municipalityId, roundId, criterionId, actionId: book.id('action', at(place, more.evidenceAction)) }] : []),
  })
  if (round.invited.length < fewestForSpread) return
  await tx.spread.createMany({
    data: criteria.map((criterionId) => {
      const [level] = closed.levels[criterionId] ?? []
      return {
        municipalityId, roundId, criterionId,
        ...spreadOf(round.invited.length, level ?? null, `${place} ${round.key} ${criterionId}`),
      }
    }),
  })
}

/** From here on what the table agreed is frozen. */
const close = ({ tx, municipalityId, book, moment }: Pen, place: string, round: Round, closed: NonNullable<Round['closed']>) =>
  tx.round.updateMany({
    where: { municipalityId, id: book.id('round', at(place, round.key)) },
    data: {
      state: 'closed', tableOpenedAt: moment(round.meeting ?? closed.on), closedAt: moment(closed.on), closedById: book.id('user', closed.by),
      scorers: round.invited.length, scored: Object.keys(closed.levels).length, mean: mean(Object.values(closed.levels).map(([level]) => level)),
    },
  })

/** Everybody writes their own scores: the database lets nobody write another's. */
async function writeScores({ tx, municipalityId, book, moment, as }: Pen, place: string, round: Round): Promise<void> {
  const roundId = book.id('round', at(place, round.key))
  const criteria = criteriaOf(round)
  const half = criteria.slice(0, Math.ceil(criteria.length / 2))
  for (const person of [...(round.finished ?? []), ...(round.halfway ?? [])]) {
    await as(person)
    await tx.score.createMany({
      data: (round.finished?.includes(person) ? criteria : half).map(({ id }) => ({
        municipalityId, roundId, membershipId: book.id('membership', person), criterionId: id,
        level: scoreOf(`${place} ${round.key} ${person} ${id}`), updatedAt: moment(Math.min(round.opened + 3, -1)),
      })),
    })
  }
  await as(round.openedBy)
}
