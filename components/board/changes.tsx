import Link from 'next/link'
import { Details } from '#components/ui/details.tsx'
import type { Change } from '#lib/board/queries/changes.ts'
import { linesShown } from '#lib/board/rules.ts'
import { formats, texts } from '#lib/i18n/texts.ts'

interface Props {
  changes: readonly Change[]
  root: string
  municipality: string
}

/** Adopted plans, closed rounds and phases of the last twelve months, newest first; the older ones folded under them. */
export async function BoardChanges({ changes, ...where }: Props) {
  const t = await texts('board')
  if (changes.length === 0) return <p className="muted">{t('changesNone')}</p>
  const rest = changes.slice(linesShown)
  return (
    <>
      <Lines lines={changes.slice(0, linesShown)} {...where} />
      {rest.length > 0 && <Details summary={t('more', { count: rest.length })}><Lines lines={rest} {...where} /></Details>}
    </>
  )
}

async function Lines({ lines, root, municipality }: Omit<Props, 'changes'> & { lines: readonly Change[] }) {
  const [t, frameworks, phases, f] = await Promise.all([texts('board'), texts('framework.assessment'), texts('framework.phase'), formats()])
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
    <ol className="flex flex-col">
      {lines.map((change, index) => (
        <li key={index} className="border-t border-line py-1.5 first:border-t-0">
          <Link href={root + change.path} prefetch={false} className="underline-offset-4 hover:underline">{sentence(change)}</Link>
          <span className="muted"> · {f.shortDate(change.on)}</span>
        </li>
      ))}
    </ol>
  )
}
