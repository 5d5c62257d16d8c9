import 'server-only'
import { formats, texts } from '#lib/i18n/texts.ts'

/** Sentences and formats a list of actions needs, looked up once and handed to every card and row. */
export async function planWords() {
  const [t, blocks, f] = await Promise.all([texts('plan'), texts('framework.block'), formats()])
  return { t, blocks, f }
}

export type PlanWords = Awaited<ReturnType<typeof planWords>>

/** Where the sentences live that an action of the plan may answer with. */
export const planAnswers = ['plan.refusal', 'plan.errors', 'plan.happened'] as const
