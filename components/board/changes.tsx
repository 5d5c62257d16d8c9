import Link from 'next/link'
import type { Change } from '#lib/board/queries/changes.ts'
import { formats, texts } from '#lib/i18n/texts.ts'

interface Props {
  changes: readonly Change[]
  root: string
  municipality: string
}

/** Adopted plans, closed rounds and phases of the last twelve months, newest first. */
export async function BoardChanges({ changes, root, municipality }: Props) {
  const [t, frameworks, phases, f] = await Promise.all([texts('board'), texts('framework.assessment'), texts('framework.phase'), formats()])
  if (changes.length === 0) return <p className="muted">{t('changesNone')}</p>
  const sentence = (change: Change): string => {
    const place = change.place ?? municipality
    switch (change.kind) {
      case 'planAdopted':
        return t('change.planAdopted', { place, body: change.adoptedBy, number: change.number })
      case 'roundClosed':
        return t('change.roundClosed', { place, framework: frameworks(`${change.framework}.name`), mean: f.number(change.mean, 1) })
      case 'phaseEntered':
        return t('change.phaseEntered', { place, phase: phases(`${change.phase}.name`), who: change.decidedBy })
    }
  }
  return (
    <ol className="flex flex-col gap-3">
      {changes.map((change, index) => (
        <li key={index}>
          <p className="muted">{f.date(change.on)}</p>
          <Link href={root + change.path} prefetch={false} className="underline-offset-4 hover:underline">{sentence(change)}</Link>
        </li>
      ))}
    </ol>
  )
}
