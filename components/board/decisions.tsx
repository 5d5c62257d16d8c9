import Link from 'next/link'
import { Pill } from '#components/ui/pill.tsx'
import type { Decision } from '#lib/board/queries/decisions.ts'
import { formats, texts } from '#lib/i18n/texts.ts'

interface Props {
  decisions: readonly Decision[]
  root: string
  municipality: string
}

/** What the college or the steering group may want to decide on, each with where it stands in full. */
export async function BoardDecisions({ decisions, root, municipality }: Props) {
  const [t, f] = await Promise.all([texts('board'), formats()])
  if (decisions.length === 0) return <p className="muted">{t('decisionsNone')}</p>
  return (
    <ul className="flex flex-col">
      {decisions.map(({ kind, id, title, place, on, reason, path }) => (
        <li key={`${kind}-${id}`} className="between border-t border-line py-2 first:border-t-0">
          <div className="min-w-0">
            <Link href={root + path} prefetch={false} className="link">{kind === 'planToAdopt' ? t('planOf', { name: title }) : title}</Link>
            <span className="muted"> · {place ?? t('whole', { name: municipality })}</span>
            {reason && <p className="muted">{t('reason', { reason })}</p>}
          </div>
          <Pill tone={kind === 'lateAction' ? 'late' : 'neutral'}>{t(`decision.${kind}`, { date: on ? f.date(on) : '' })}</Pill>
        </li>
      ))}
    </ul>
  )
}
