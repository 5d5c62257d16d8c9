import Link from 'next/link'
import type { ReactNode } from 'react'
import { standInWords } from '#components/plan/stand-in-words.ts'
import type { PlanWords } from '#components/plan/words.ts'
import { Table, type Column } from '#components/ui/table.tsx'
import { buildingBlockIds, type BuildingBlockId } from '#lib/framework/building-blocks.ts'
import type { BlockStanding, BlockStandings } from '#lib/plan/queries/block-standings.ts'
import type { Day } from '#lib/time/today.ts'

interface Props {
  standings: BlockStandings
  /** Address of the page of the blocks; each block's own is below it. */
  href: string
  today: Day
  words: PlanWords
}

type Row = BlockStanding & { id: BuildingBlockId }
const counted = [
  ['ideas', 'idea'],
  ['agreed', 'agreed'],
  ['running', 'running'],
  ['done', 'done'],
  ['stopped', 'stopped'],
] as const

/** On a phone the table scrolls sideways; a reason then keeps lines of some words. */
const reason = (words: ReactNode) => words && <span className="block min-w-60">{words}</span>

/** The plan by building block: how many actions in which state, and why there are none. */
export function BlockTable({ standings, href, today, words }: Props) {
  const { t, blocks } = words
  const columns: Column<Row>[] = [
    {
      id: 'block',
      head: t('blocks.block'),
      rowHead: true,
      cell: ({ id }) => (
        <Link href={`${href}/${id}`} prefetch={false} className="link">
          {blocks(`${id}.name`)}
        </Link>
      ),
    },
    ...counted.map(([count, state]): Column<Row> => ({
      id: state,
      head: t(`state.${state}`),
      numeric: true,
      cell: (row) => row[count],
    })),
    { id: 'stand', head: t('blocks.stand'), cell: (row) => reason(standInWords(row, today, words)) },
  ]
  return (
    <Table
      caption={t('blocks.caption')}
      columns={columns}
      rows={buildingBlockIds.map((id) => ({ id, ...standings[id] }))}
      rowKey={(row) => row.id}
    />
  )
}
