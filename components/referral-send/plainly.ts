import { idle, type FormAction } from '#lib/actions/result.ts'

/** An action as a button posts to it without script: there is no answer before, and what follows is a page. */
export const plainly = (action: FormAction): ((form: FormData) => Promise<void>) => action.bind(null, idle) as unknown as (form: FormData) => Promise<void>
