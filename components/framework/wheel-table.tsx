import { AxisPill } from '#components/ui/axis-pill.tsx'
import { Table } from '#components/ui/table.tsx'
import type { Axis } from '#lib/framework/axes.ts'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  caption: string
  segments: readonly { id: string; name: string; axis: Axis; levelText: string; note: string }[]
}

/** The wheel in words and figures. */
export async function WheelTable({ caption, segments }: Props) {
  const t = await texts('framework-parts.wheel')
  return (
    <Table
      caption={caption}
      captionHidden
      narrow="stack"
      rows={segments}
      rowKey={({ id }) => id}
      columns={[
        { id: 'block', head: t('block'), rowHead: true, cell: ({ name }) => name },
        { id: 'axis', head: t('axis'), cell: ({ axis }) => <AxisPill axis={axis} /> },
        { id: 'level', head: t('level'), cell: ({ levelText }) => levelText },
        { id: 'actions', head: t('actionsColumn'), cell: ({ note }) => note },
      ]}
    />
  )
}
