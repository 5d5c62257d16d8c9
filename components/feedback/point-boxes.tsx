import type { FeedbackWords } from '#components/feedback/words.ts'
import { CheckboxGroup } from '#components/forms/checkbox-group.tsx'
import type { AttentionPointChoice } from '#lib/analysis/queries/attention-points.ts'

interface Props {
  label: string
  points: readonly AttentionPointChoice[]
  /** Ticked already, by the link that led here. */
  ticked?: readonly string[]
  optional?: boolean
  words: FeedbackWords
}

/** Attention points to tick: those that were told. */
export const PointBoxes = ({ label, points, ticked = [], optional, words: { analysis } }: Props) => (
  <CheckboxGroup
    name="points"
    label={label}
    defaultValue={ticked}
    optional={optional}
    choices={points.map(({ id, title, kind }) => ({ value: id, label: title, hint: analysis.t(`findingKind.${kind}`) }))}
  />
)
