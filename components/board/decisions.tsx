import Link from 'next/link'
import { Details } from '#components/ui/details.tsx'
import { Pill } from '#components/ui/pill.tsx'
import type { Decision } from '#lib/board/queries/decisions.ts'
import { fairShare, linesShown } from '#lib/board/rules.ts'
import { formats, texts } from '#lib/i18n/texts.ts'

interface Props {
  decisions: readonly Decision[]
  root: string
  municipality: string
}

/** What the college or the steering group may want to decide on: of each kind the first, the rest folded under them. */
export async function BoardDecisions({ decisions, ...where }: Props) {
  const t = await texts('board')
  if (decisions.length === 0) return <p className="muted">{t('decisionsNone')}</p>
  const { first, rest } = fairShare(decisions, linesShown)
  return (
    <>
      <Lines lines={first} {...where} />
      {rest.length > 0 && <Details summary={t('more', { count: rest.length })}><Lines lines={rest} {...where} /></Details>}
    </>
  )
}

async function Lines({ lines, root, municipality }: Omit<Props, 'decisions'> & { lines: readonly Decision[] }) {
  const [t, f] = await Promise.all([texts('board'), formats()])
  return (
    <ul className="flex flex-col">
      {lines.map(({ kind, id, title, place, on, reason, path }) => (
        <li key={`${kind}-${id}`} className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1 border-t border-line py-2 first:border-t-0">
          <div className="min-w-0 grow basis-48">
            <Link href={root + path} prefetch={false} className="link">{kind === 'planToAdopt' ? t('planOf', { name: title }) : title}</Link>
            <span className="muted"> · {place ?? t('whole', { name: municipality })}</span>
            {reason && <p className="muted line-clamp-2 print:line-clamp-none">{t('reason', { reason })}</p>}
          </div>
          <Pill tone={kind === 'lateAction' ? 'late' : 'neutral'}>{t(`decision.${kind}`, { date: on ? f.shortDate(on) : '' })}</Pill>
        </li>
      ))}
    </ul>
  )
}
