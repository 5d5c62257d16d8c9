import Link from 'next/link'
import { FindingPills } from '#components/analysis/finding-pills.tsx'
import { PointLinks } from '#components/analysis/point-links.tsx'
import type { AnalysisWords } from '#components/analysis/words.ts'
import { FromCards } from '#components/referral-figures/from-cards.tsx'
import type { FindingRow } from '#lib/analysis/queries/findings-part.ts'

interface Props {
  rows: readonly (Omit<FindingRow, 'conversation' | 'version'> & { conversation?: FindingRow['conversation'] })[]
  /** From how many referral cards each comes, by its id, and where that is read. */
  cards?: { behind: ReadonlyMap<string, number>; href: (finding: string) => string | null }
  words: AnalysisWords
}

/** Findings with where they come from and what was drawn from them; each leads to its page. */
export const FindingList = ({ rows, cards, words }: Props) => (
  <ul className="flex flex-col gap-3">
    {rows.map((row) => (
      <li key={row.id} className="card flex flex-col gap-1.5">
        <p>
          <Link href={words.at.finding(row.id)} prefetch={false} className="font-strong underline-offset-4 hover:underline">{row.text}</Link>
        </p>
        <FindingPills finding={row} words={words} />
        {row.conversation && <FromConversation held={row.conversation} words={words} />}
        {cards?.behind.has(row.id) && <FromCards cards={cards.behind.get(row.id) ?? 0} href={cards.href(row.id)} />}
        <PointLinks points={row.points} words={words} />
      </li>
    ))}
  </ul>
)

/** Back along the thread, from a finding to the conversation it comes from. */
export const FromConversation = ({ held, words: { t, f, at } }: { held: NonNullable<FindingRow['conversation']>; words: AnalysisWords }) => (
  <p className="text-small">
    <Link href={at.conversation(held.id)} prefetch={false} className="link">
      {t('findings.from', { kind: t(`conversationKind.${held.kind}`).toLowerCase(), date: f.date(held.heldOn) })}
    </Link>
  </p>
)
