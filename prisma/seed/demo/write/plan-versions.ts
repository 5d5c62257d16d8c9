import type { PlanContent } from '#lib/plan/plan-content.ts'
import { planContent } from '#lib/plan/queries/plan-content.ts'
import type { Days, NeighbourhoodStory } from '../story.ts'
import { aimedOn, drawnOn, measuredOn, stateOn } from './as-it-stood.ts'
import { at, type Book } from './book.ts'
import { orNull, type Pen } from './pen.ts'

/** The versions in which a plan was adopted, each with what stood in it that day. */
export async function writePlanVersions(pen: Pen, story: NeighbourhoodStory): Promise<void> {
  const versions = story.plan?.versions
  if (!versions) return
  const { tx, municipalityId, book, day, moment } = pen
  const neighbourhoodId = book.id('neighbourhood', story.place)
  const now = await planContent(tx, neighbourhoodId)
  await tx.planVersion.createMany({
    data: versions.map(({ by, on, recordedBy, reference, reason, nextReview }, index) => ({
      municipalityId, neighbourhoodId, id: book.add('plan', at(story.place, String(index + 1))), number: index + 1, adoptedBy: by, adoptedOn: day(on),
      decisionReference: reference ?? null, changeReason: reason ?? null, nextReviewOn: orNull(nextReview, day),
      content: asItStood(now, story, book, on, index === versions.length - 1), recordedById: book.id('user', recordedBy), createdAt: moment(on),
    })),
  })
}

/** Today's content with everything taken back to an earlier day. Who leads and joins is not told apart in time. */
function asItStood(now: PlanContent, { place, plan, analysis }: NeighbourhoodStory, book: Book, day: Days, newest: boolean): PlanContent {
  const actions = new Map(plan?.actions.map((action) => [book.id('action', at(place, action.key)), action]))
  const aims = new Map(plan?.objectives.map((objective) => [book.id('objective', at(place, objective.key)), aimedOn(objective, analysis)]))
  const points = new Map(analysis?.points.map((point) => [book.id('point', at(place, point.key)), drawnOn(point, analysis)]))
  const objectives = now.objectives
    .filter(({ id }) => (aims.get(id) ?? day) <= day)
    .map((objective) => ({
      ...objective,
      reached: newest ? objective.reached : null,
      origins: objective.origins.filter(({ id }) => (points.get(id) ?? day) <= day),
    }))
  const known = new Set(objectives.map(({ id }) => id))
  return {
    objectives,
    actions: now.actions.flatMap((content) => {
      const action = actions.get(content.id)
      const state = action && stateOn(action, day)
      if (!action || !state || state === 'idea') return []
      return {
        ...content, state, measured: measuredOn(action, day), stopReason: state === 'stopped' ? content.stopReason : null,
        objectiveId: content.objectiveId && known.has(content.objectiveId) ? content.objectiveId : null,
      }
    }),
  }
}
