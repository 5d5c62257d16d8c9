import 'server-only'
import { analysisWords } from '#components/analysis/words.ts'
import { texts } from '#lib/i18n/texts.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'

/** Sentences, formats and addresses the pages of the feedback need; `analysis` for the words both share. */
export async function feedbackWords(actor: MemberActor, neighbourhood: string) {
  const [t, analysis] = await Promise.all([texts('feedback'), analysisWords(actor, neighbourhood)])
  return { t, analysis, f: analysis.f, at: analysis.feedbackAt, analysisAt: analysis.at }
}

export type FeedbackWords = Awaited<ReturnType<typeof feedbackWords>>

/** Where the sentences live that an action of the feedback may answer with; the rule on names is the analysis's own. */
export const feedbackAnswers = ['feedback.refusal', 'feedback.done', 'analysis.errors'] as const
