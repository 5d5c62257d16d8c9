import type { SignalWords } from '#components/signals/words.ts'
import type { SignalShown } from '#lib/signals/queries/triage-page.ts'

/** Where a signal is, what it is about, when and how it came. */
export const signalLine = ({ neighbourhood, street, subject, source, createdAt }: SignalShown, { t, f, subjectOf }: SignalWords): string =>
  [[neighbourhood.name, street].filter(Boolean).join(', '), subjectOf(subject), f.date(createdAt), t(`source.${source}`)].join(' · ')
