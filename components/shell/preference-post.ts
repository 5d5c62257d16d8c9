import { idle } from '#lib/actions/result.ts'
import type { FormAction } from '#lib/actions/result.ts'
import type { PreferenceAction } from '#components/shell/types.ts'

/** An action without a form of ours around it: there is no answer before, and what it answers is not shown. */
export const withoutAnswer = (action: FormAction): PreferenceAction => action.bind(null, idle)
