import Link from 'next/link'
import type { FeedbackWords } from '#components/feedback/words.ts'
import { Pill } from '#components/ui/pill.tsx'
import type { MomentRow } from '#lib/feedback/queries/moments-page.ts'

/** The moments at which something was told, the latest first; each card leads to its page. */
export const MomentList = ({ rows, words: { t, f, at } }: { rows: readonly MomentRow[]; words: FeedbackWords }) => (
  <ul className="grid gap-3 md:grid-cols-2">
    {rows.map((row) => (
      <li key={row.id} className="card flex flex-col gap-1.5">
        <Link href={at.moment(row.id)} prefetch={false} className="cover font-strong">{row.form}</Link>
        <p className="muted">
          {f.date(row.heldOn)} · {t('moments.line', { audience: t(`audience.${row.audience}`), count: row.attendance })}
        </p>
        <p><Pill>{t('moments.points', { count: row._count.feedbackPoints })}</Pill></p>
      </li>
    ))}
  </ul>
)
