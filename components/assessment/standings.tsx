import Link from 'next/link'
import { frameworkIds, type FrameworkId } from '#lib/framework/assessment-frameworks.ts'
import type { Standing } from '#lib/assessment/rules.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { Formats } from '#lib/time/formats.ts'

interface Props {
  standings: Record<FrameworkId, Standing>
  /** Where more about a framework stands. */
  href?: (framework: FrameworkId) => string
}

/** The three frameworks side by side, never as one number: mean, n of m, date and change, or not assessed yet. */
export async function Standings({ standings, href }: Props) {
  const names = await texts('framework.assessment')
  return (
    <div className="@container">
      <ul className="grid gap-4 @[26rem]:grid-cols-3">
        {frameworkIds.map((framework) => (
          <li key={framework} className="flex flex-col gap-1 border-t-2 border-sea-mid pt-3">
            <h3>{href ? <Link href={href(framework)} className="link">{names(`${framework}.name`)}</Link> : names(`${framework}.name`)}</h3>
            <StandingFigure standing={standings[framework]} />
          </li>
        ))}
      </ul>
    </div>
  )
}

async function StandingFigure({ standing }: { standing: Standing }) {
  const [t, f] = await Promise.all([texts('assessment'), formats()])
  if (!standing.assessed) return <p className="text-muted">{t('notYet')}</p>
  const { mean, scored, criteria, on, places } = standing
  return (
    <>
      <p>
        <strong className="text-figure tabular-nums">{f.number(mean, 1)}</strong> <span className="muted">{t('outOf')}</span>
      </p>
      <p className="muted">{t('scored', { scored, criteria })}</p>
      {places !== null && <p className="muted">{t('places', { count: places })}</p>}
      <p className="muted">{t('on', { date: f.date(on) })}</p>
      <p className="text-small">{await changeText(standing.change, f)}</p>
    </>
  )
}

/** The change in words, rounded as it is shown: what rounds to nothing stayed the same. */
async function changeText(change: number | null, f: Formats): Promise<string> {
  const t = await texts('assessment.change')
  if (change === null) return t('first')
  const shown = Math.round(change * 10) / 10
  if (shown === 0) return t('same')
  return t(shown > 0 ? 'up' : 'down', { amount: f.number(Math.abs(shown), 1) })
}
