import type { Action, NeighbourhoodStory } from '../story.ts'
import { aimedOn, writtenOn } from './as-it-stood.ts'
import { at } from './book.ts'
import { orNull, type Pen } from './pen.ts'

/** Objectives and actions as they stand today, with updates, tasks and the reasons for empty blocks. */
export async function writePlan(pen: Pen, { place, plan, analysis }: NeighbourhoodStory): Promise<void> {
  if (!plan) return
  const { tx, municipalityId, book, day, moment } = pen
  const neighbourhoodId = book.id('neighbourhood', place)
  await tx.objective.createMany({
    data: plan.objectives.map((objective, index) => {
      const { key, from: _ownTable, ...fields } = objective
      return { municipalityId, neighbourhoodId, id: book.add('objective', at(place, key)), position: index + 1, ...fields, createdAt: moment(aimedOn(objective, analysis)) }
    }),
  })
  await tx.objectiveOrigin.createMany({
    data: plan.objectives.flatMap(({ key, from }) =>
      from.map((point) => ({ municipalityId, objectiveId: book.id('objective', at(place, key)), attentionPointId: book.id('point', at(place, point)) })),
    ),
  })

  await tx.action.createMany({ data: plan.actions.map((action) => actionRow(pen, place, neighbourhoodId, action)) })
  const actions = plan.actions.map((action) => ({ ...action, id: book.id('action', at(place, action.key)) }))
  await tx.actionBlock.createMany({
    data: actions.flatMap(({ id, blocks = [] }) => blocks.map((buildingBlockId) => ({ municipalityId, actionId: id, buildingBlockId }))),
  })
  await tx.actionPartner.createMany({
    data: actions.flatMap(({ id, partners = {} }) =>
      Object.entries(partners).map(([key, contribution]) => ({ municipalityId, actionId: id, organisationId: book.id('organisation', key), contribution })),
    ),
  })
  await tx.actionUpdate.createMany({
    data: actions.flatMap(({ id, updates = [] }) =>
      updates.map(({ on, by, organisation, from, to, ...update }) => ({
        municipalityId, id: book.newId(), actionId: id, ...update, fromState: from ?? null, toState: to ?? null,
        writtenById: book.id('user', by), organisationId: orNull(organisation, (key) => book.id('organisation', key)), createdAt: moment(on),
      })),
    ),
  })
  await tx.actionTask.createMany({
    data: actions.flatMap((action) =>
      (action.tasks ?? []).map(({ title, for: person, due, done }) => ({
        municipalityId, id: book.newId(), actionId: action.id, title, assigneeId: book.id('membership', person), dueOn: day(due),
        doneAt: orNull(done, moment), createdAt: moment(Math.max(writtenOn(action), Math.min(due, 0) - 20)),
      })),
    ),
  })
  await tx.blockStand.createMany({
    data: (plan.stands ?? []).map(({ block, kind, reason, review, organisation }) => ({
      municipalityId, neighbourhoodId, buildingBlockId: block, kind, reason, reviewOn: orNull(review, day),
      organisationId: orNull(organisation, (key) => book.id('organisation', key)),
    })),
  })
}

function actionRow({ municipalityId, book, day, moment }: Pen, place: string, neighbourhoodId: string, action: Action) {
  const { title, description, state, stopReason, tool, leadText, expectedOutput, measure, target, measured, budget, multiYearPlanCode, roughlyWhen, published = false } = {
    ...action, expectedOutput: action.output, multiYearPlanCode: action.code, roughlyWhen: action.when,
  }
  return {
    municipalityId, neighbourhoodId, id: book.add('action', at(place, action.key)),
    objectiveId: orNull(action.objective, (key) => book.id('objective', at(place, key))),
    title, description, state, stopReason, tool, governmentRole: action.role, leadText,
    leadOrganisationId: orNull(action.lead, (key) => book.id('organisation', key)),
    roughlyWhen, startOn: orNull(action.start, day), endOn: orNull(action.end, day),
    expectedOutput, measure, target, measured, budget, multiYearPlanCode, published,
    stateSince: moment(action.since), createdAt: moment(writtenOn(action)),
    updatedAt: moment(Math.max(action.since, ...(action.updates ?? []).map(({ on }) => on))),
  }
}
