import type { AnalysisWords } from '#components/analysis/words.ts'
import { Pill, type PillTone } from '#components/ui/pill.tsx'
import type { IconName } from '#components/ui/icon-names.ts'
import type { FindingKind } from '#lib/analysis/rules/kinds.ts'

const looks: Record<FindingKind, { tone: PillTone; icon: IconName }> = {
  need: { tone: 'late', icon: 'flag' },
  gap: { tone: 'neutral', icon: 'circle-dashed' },
  opportunity: { tone: 'neutral', icon: 'lightbulb' },
  strength: { tone: 'good', icon: 'thumbs-up' },
}

/** Need, gap, opportunity or strength, in a word and a sign. */
export const KindPill = ({ kind, words }: { kind: FindingKind; words: AnalysisWords }) => (
  <Pill {...looks[kind]}>{words.t(`findingKind.${kind}`)}</Pill>
)
