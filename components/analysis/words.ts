import 'server-only'
import { unitWords } from '#lib/figures/unit-words.ts'
import { analysisAt, feedbackAt } from '#lib/analysis/addresses.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'

/** Sentences, formats and addresses the parts of an analysis need, looked up once and handed to every row. */
export async function analysisWords(actor: MemberActor, neighbourhood: string) {
  const [t, blocks, characteristics, axes, units, f] = await Promise.all([
    texts('analysis'), texts('framework.block'), texts('framework.characteristic'), texts('framework.axis'), unitWords(), formats(),
  ])
  const where = { municipality: actor.municipality.slug, neighbourhood }
  return { t, blocks, characteristics, axes, units, f, at: analysisAt(where), feedbackAt: feedbackAt(where) }
}

export type AnalysisWords = Awaited<ReturnType<typeof analysisWords>>

/** Where the sentences live that an action of the analysis may answer with. */
export const analysisAnswers = ['analysis.refusal', 'analysis.errors', 'analysis.done'] as const
