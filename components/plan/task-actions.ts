import type { Choice } from '#components/forms/select-field.tsx'
import type { FormAction } from '#lib/actions/result.ts'

/** What can be done with the tasks of an action. */
export interface TaskActions {
  tick: FormAction
  /** For who divides the work; left out for others. */
  divide?: { add: FormAction; assign: FormAction; remove: FormAction; members: readonly Choice[] }
}
