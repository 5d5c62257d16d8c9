import { KindPill } from '#components/analysis/kind-pill.tsx'
import type { AnalysisWords } from '#components/analysis/words.ts'
import { AxisPill } from '#components/ui/axis-pill.tsx'
import { Pill } from '#components/ui/pill.tsx'
import type { FindingKind } from '#lib/analysis/rules/kinds.ts'
import type { Axis } from '#lib/framework/axes.ts'
import { isBuildingBlockId } from '#lib/framework/building-blocks.ts'
import { isCharacteristicId } from '#lib/framework/characteristics.ts'

interface Props {
  finding: { kind: FindingKind; axis: Axis; buildingBlockId: string; characteristic?: string | null }
  words: AnalysisWords
}

/** What a finding is, which goal and building block it belongs to, and the characteristic it names. */
export const FindingPills = ({ finding: { kind, axis, buildingBlockId, characteristic }, words }: Props) => (
  <p className="flex flex-wrap gap-1.5">
    <KindPill kind={kind} words={words} />
    <AxisPill axis={axis} />
    {isBuildingBlockId(buildingBlockId) && <Pill>{words.blocks(`${buildingBlockId}.name`)}</Pill>}
    {characteristic && isCharacteristicId(characteristic) && <Pill icon="tag">{words.characteristics(characteristic)}</Pill>}
  </p>
)
