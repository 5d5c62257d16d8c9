import { z } from 'zod'
import { id, optionalDate, optionalId, requiredText, ticked, version } from '#lib/actions/fields.ts'

export const AddTaskInput = z.object({
  actionId: id(),
  title: requiredText(200),
  /** A membership, not a user: somebody who left keeps no new tasks. */
  assigneeId: optionalId(),
  dueOn: optionalDate(),
})
export type AddTask = z.infer<typeof AddTaskInput>

export const AssignTaskInput = z.object({ id: id(), version: version(), assigneeId: optionalId() })
export type AssignTask = z.infer<typeof AssignTaskInput>

export const TickTaskInput = z.object({
  id: id(),
  /** Sent from the page of one's own tasks: there the task changes lists, so its answer is told above. */
  onTasksPage: ticked(),
  done: z.enum(['true', 'false']).transform((value) => value === 'true'),
})
export type TickTask = z.infer<typeof TickTaskInput>

export const RemoveTaskInput = z.object({ id: id() })
