import { arc, ringsOfActions, wheelSize } from '#components/framework/wheel-geometry.ts'
import { WheelKey } from '#components/framework/wheel-key.tsx'
import { WheelSegment } from '#components/framework/wheel-segment.tsx'
import { WheelTable } from '#components/framework/wheel-table.tsx'
import { AxisLegend } from '#components/framework/axis-legend.tsx'
import { Details } from '#components/ui/details.tsx'
import { blocksOf, buildingBlocks, clusters } from '#lib/framework/building-blocks.ts'
import type { BuildingBlockId } from '#lib/framework/building-blocks.ts'
import { formats, texts } from '#lib/i18n/texts.ts'

/** How one building block stands in this place. */
export interface BlockStand {
  block: BuildingBlockId
  /** Common level from 0 to 3, possibly a mean over neighbourhoods; `null` when it was not assessed yet. */
  level: number | null
  actions: number
  /** Why there is no action, in the place's own words: "bewust voor later". */
  reason?: string
  href: string
}

interface Props {
  stands: readonly BlockStand[]
  /** Mean of the common levels of the framework; `null` before the first closed round, when the actions fill the wheel. */
  mean: number | null
  /** Of which place: part of the drawing's name. */
  place: string
}

/**
 * The eight building blocks in their clusters, filled by level, or by number of actions while there is none. The product's
 * face: drawn on the server, every segment a link.
 */
export async function Wheel({ stands, mean, place }: Props) {
  const [t, names, f] = await Promise.all([texts('framework-parts.wheel'), texts('framework.block'), formats()])
  const segments = buildingBlocks.map(({ id, axis }) => {
    const stand = stands.find(({ block }) => block === id)
    const level = stand?.level ?? null
    const name = names(`${id}.name`)
    const note =
      stand && stand.actions > 0
        ? t('actions', { count: stand.actions })
        : (stand?.reason ?? t('actions', { count: 0 }))
    const levelText = level === null ? t('notYet') : `${f.number(level, level % 1 ? 1 : 0)} ${t('outOf')}`
    return {
      id,
      axis,
      filled: mean === null ? ringsOfActions(stand?.actions ?? 0) : (level ?? 0),
      name,
      note,
      levelText,
      href: stand?.href ?? '',
      description: `${name}, ${note}, ${levelText}`,
    }
  })
  return (
    <figure className="wheel flex flex-col gap-3">
      <svg className="wheel-drawing" viewBox={viewBox} role="group" aria-label={`${t('label')}: ${place}`}>
        {clusterArcs.map((path) => (
          <path key={path} d={path} className="stroke-muted" fill="none" strokeWidth="1.4" />
        ))}
        {segments.map(({ id, ...segment }, index) => (
          <WheelSegment key={id} index={index} {...segment} />
        ))}
        <circle r={wheelSize.hub} className="fill-surface stroke-line" />
        <text className="fill-ink" textAnchor="middle" y="2" fontSize="21" fontWeight="650">
          {mean === null ? '–' : f.number(mean, 1)}
        </text>
        <text className="fill-muted" textAnchor="middle" y="19" fontSize="12.5">
          {t('outOf')}
        </text>
      </svg>
      <WheelKey segments={segments} />
      <figcaption className="flex flex-wrap items-center gap-x-6 gap-y-1">
        <AxisLegend />
        <Details summary={t('asTable')}>
          <WheelTable caption={`${t('label')}: ${place}`} segments={segments} />
        </Details>
      </figcaption>
    </figure>
  )
}

const viewBox = [-wheelSize.half, -wheelSize.half, 2 * wheelSize.half, 2 * wheelSize.half].join(' ')

/** One thin arc outside for each cluster, over the segments of its blocks. */
const clusterArcs = clusters.map((cluster) => {
  const blocks = blocksOf(cluster)
  const first = buildingBlocks.findIndex(({ id }) => id === blocks[0])
  return arc(first * 45 + 1, (first + blocks.length) * 45 - 1, wheelSize.clusterArc)
})
