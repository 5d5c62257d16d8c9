'use server'
import { defineAction } from '#lib/actions/define-action.ts'
import { addUpdate } from './commands/add-update.ts'
import { adoptPlan } from './commands/adopt-plan.ts'
import { clearBlockStand, setBlockStand } from './commands/block-stand.ts'
import { createAction } from './commands/create-action.ts'
import { editAction } from './commands/edit-action.ts'
import { createObjective, editObjective, moveObjective, removeObjective } from './commands/objectives.ts'
import { removePartner, setPartner } from './commands/set-partner.ts'
import { addTask, assignTask, removeTask, tickTask } from './commands/tasks.ts'
import { placesIn, planIn } from './paths.ts'
import {
  AddUpdateInput,
  CreateActionInput,
  EditActionInput,
  RemovePartnerInput,
  SetPartnerInput,
} from './schema/action.ts'
import {
  CreateObjectiveInput,
  EditObjectiveInput,
  MoveObjectiveInput,
  RemoveObjectiveInput,
} from './schema/objective.ts'
import { AdoptPlanInput, ClearBlockStandInput, SetBlockStandInput } from './schema/plan.ts'
import { AddTaskInput, AssignTaskInput, RemoveTaskInput, TickTaskInput } from './schema/task.ts'

export const createActionAction = defineAction({
  allow: 'plan.write',
  input: CreateActionInput,
  once: true,
  run: ({ tx, actor, input }) => createAction(tx, actor, input),
  after: ({ actor, value }) => ({
    refresh: placesIn(actor),
    message: { key: 'plan.happened.actionAdded' },
    go: `${planIn(actor, value.neighbourhood)}/acties/${value.id}`,
  }),
})

export const editActionAction = defineAction({
  allow: 'plan.write',
  input: EditActionInput,
  run: ({ tx, actor, input, now }) => editAction(tx, actor, input, now),
  after: ({ actor, value }) => ({
    refresh: placesIn(actor),
    message: { key: 'plan.happened.actionEdited' },
    go: `${planIn(actor, value.neighbourhood)}/acties/${value.id}`,
  }),
})

export const setPartnerAction = defineAction({
  allow: 'plan.write',
  input: SetPartnerInput,
  run: ({ tx, actor, input }) => setPartner(tx, actor, input),
  after: ({ actor }) => ({ refresh: placesIn(actor), message: { key: 'plan.happened.partnerSet' } }),
})

export const removePartnerAction = defineAction({
  allow: 'plan.write',
  input: RemovePartnerInput,
  run: ({ tx, actor, input }) => removePartner(tx, actor, input),
  after: ({ actor }) => ({ refresh: placesIn(actor), message: { key: 'plan.happened.partnerRemoved' }, formGoes: true }),
})

export const addUpdateAction = defineAction({
  allow: 'plan.updateAction',
  input: AddUpdateInput,
  once: true,
  run: ({ tx, actor, input, now }) => addUpdate(tx, actor, input, now),
  // A move changes the buttons that were pressed, so it is told on the page anew.
  after: ({ actor, value: { to, neighbourhood, actionId } }) => ({
    refresh: placesIn(actor),
    message: { key: to ? `plan.happened.moved.${to}` : 'plan.happened.updated' },
    go: to ? `${planIn(actor, neighbourhood)}/acties/${actionId}` : undefined,
  }),
})

export const addTaskAction = defineAction({
  allow: 'plan.assignTask',
  input: AddTaskInput,
  once: true,
  run: ({ tx, actor, input }) => addTask(tx, actor, input),
  after: ({ actor }) => ({ refresh: placesIn(actor), message: { key: 'plan.happened.taskAdded' } }),
})

export const assignTaskAction = defineAction({
  allow: 'plan.assignTask',
  input: AssignTaskInput,
  run: ({ tx, actor, input }) => assignTask(tx, actor, input),
  after: ({ actor }) => ({ refresh: placesIn(actor), message: { key: 'plan.happened.taskAssigned' }, formGoes: true }),
})

export const removeTaskAction = defineAction({
  allow: 'plan.assignTask',
  input: RemoveTaskInput,
  run: ({ tx, actor, input }) => removeTask(tx, actor, input),
  after: ({ actor }) => ({ refresh: placesIn(actor), message: { key: 'plan.happened.taskRemoved' }, formGoes: true }),
})

export const tickTaskAction = defineAction({
  allow: 'plan.doTask',
  input: TickTaskInput,
  run: ({ tx, actor, input, now }) => tickTask(tx, actor, input, now),
  after: ({ actor, input }) => ({
    refresh: placesIn(actor),
    message: { key: input.done ? 'plan.happened.taskDone' : 'plan.happened.taskReopened' },
    go: input.onTasksPage ? `/${actor.municipality.slug}/taken` : undefined,
  }),
})

export const createObjectiveAction = defineAction({
  allow: 'plan.write',
  input: CreateObjectiveInput,
  once: true,
  run: ({ tx, actor, input }) => createObjective(tx, actor, input),
  after: ({ actor, value }) => ({
    refresh: placesIn(actor),
    message: { key: 'plan.happened.objectiveAdded' },
    go: `${planIn(actor, value.neighbourhood)}#doel-${value.id}`,
  }),
})

export const editObjectiveAction = defineAction({
  allow: 'plan.write',
  input: EditObjectiveInput,
  run: ({ tx, actor, input }) => editObjective(tx, actor, input),
  after: ({ actor, value }) => ({
    refresh: placesIn(actor),
    message: { key: 'plan.happened.objectiveEdited' },
    go: `${planIn(actor, value.neighbourhood)}#doel-${value.id}`,
  }),
})

export const moveObjectiveAction = defineAction({
  allow: 'plan.write',
  input: MoveObjectiveInput,
  run: ({ tx, actor, input }) => moveObjective(tx, actor, input),
  after: ({ actor }) => ({ refresh: placesIn(actor), message: { key: 'plan.happened.objectiveMoved' } }),
})

export const removeObjectiveAction = defineAction({
  allow: 'plan.write',
  input: RemoveObjectiveInput,
  run: ({ tx, actor, input }) => removeObjective(tx, actor, input),
  after: ({ actor, value }) => ({
    refresh: placesIn(actor),
    message: { key: 'plan.happened.objectiveRemoved' },
    go: planIn(actor, value.neighbourhood),
  }),
})

export const adoptPlanAction = defineAction({
  allow: 'plan.adopt',
  input: AdoptPlanInput,
  once: true,
  run: ({ tx, actor, input, now }) => adoptPlan(tx, actor, input, now),
  after: ({ actor, value }) => ({
    refresh: placesIn(actor),
    message: { key: 'plan.happened.adopted', values: { number: value.number } },
    go: `${planIn(actor, value.neighbourhood)}/versies/${value.number}`,
  }),
})

export const setBlockStandAction = defineAction({
  allow: 'plan.write',
  input: SetBlockStandInput,
  run: ({ tx, actor, input }) => setBlockStand(tx, actor, input),
  after: ({ actor, value }) => ({
    refresh: placesIn(actor),
    message: { key: 'plan.happened.blockStandSet' },
    go: `${planIn(actor, value.neighbourhood)}/bouwstenen`,
  }),
})

export const clearBlockStandAction = defineAction({
  allow: 'plan.write',
  input: ClearBlockStandInput,
  run: ({ tx, actor, input }) => clearBlockStand(tx, actor, input),
  after: ({ actor, value }) => ({
    refresh: placesIn(actor),
    message: { key: 'plan.happened.blockStandCleared' },
    go: `${planIn(actor, value.neighbourhood)}/bouwstenen`,
  }),
})
