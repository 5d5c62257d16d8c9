import Link from 'next/link'
import type { AnalysisWords } from '#components/analysis/words.ts'
import { Pill } from '#components/ui/pill.tsx'
import type { ConversationRow } from '#lib/analysis/queries/conversations-part.ts'

/** The conversations, the latest first; each card leads to its page. */
export const ConversationList = ({ rows, words: { t, f, at } }: { rows: readonly ConversationRow[]; words: AnalysisWords }) => (
  <ul className="flex flex-col gap-3">
    {rows.map((row) => (
      <li key={row.id} className="card flex flex-col gap-1.5">
        <Link href={at.conversation(row.id)} prefetch={false} className="cover font-strong">{t(`conversationKind.${row.kind}`)}</Link>
        <p className="muted">{t('conversations.line', { date: f.date(row.heldOn), count: row.participants })}</p>
        {row.profile && <p className="muted">{row.profile}</p>}
        <p className="line-clamp-3">{row.summary}</p>
        <p className="flex flex-wrap gap-1.5">
          <Pill>{t('conversations.findings', { count: row._count.findings })}</Pill>
          {row._count.quotes > 0 && <Pill icon="quote">{t('conversations.quotes', { count: row._count.quotes })}</Pill>}
        </p>
      </li>
    ))}
  </ul>
)
