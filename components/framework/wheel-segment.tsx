import { fills, pointAt, ringRadii, sector, wheelSize } from '#components/framework/wheel-geometry.ts'
import type { Axis } from '#lib/framework/axes.ts'

interface Props {
  index: number
  axis: Axis
  /** How far the rings are filled, from 0 to 3. */
  filled: number
  href: string
  name: string
  /** Under the name: number of actions, or why there is none. */
  note: string
  /** The whole in words, for who does not see the drawing. */
  description: string
}

/** One building block: three rings filled to its level or by its actions, its name outside, the whole of it a link. */
export function WheelSegment({ index, axis, filled, href, name, note, description }: Props) {
  const [from, to] = [index * 45, index * 45 + 45]
  const middle = from + 22.5
  const [x, y] = pointAt(middle, wheelSize.clusterArc + 14)
  return (
    <>
      <a href={href} className="wheel-segment" aria-label={description}>
        <g className="wheel-rings">
          {fills(filled).map((fill, ring) => (
            <Ring key={ring} from={from} to={to} ring={ring} fill={fill} axis={axis} />
          ))}
        </g>
        <path className="wheel-outline" fill="none" d={sector(from, to, wheelSize.inner - 2, ringRadii(2)[1] + 2)} />
        <Label middle={middle} name={name} note={note} />
      </a>
      <text aria-hidden className="wheel-number fill-muted" x={x} y={y} dy=".35em" textAnchor="middle" fontSize="17">
        {index + 1}
      </text>
    </>
  )
}

function Ring({ from, to, ring, fill, axis }: { from: number; to: number; ring: number; fill: number; axis: Axis }) {
  const [inner, outer] = ringRadii(ring)
  const edge = inner + (outer - inner) * fill
  const rim = Math.min(wheelSize.rim, edge - inner)
  return (
    <>
      {fill < 1 && <path className="fill-sunken stroke-line" d={sector(from, to, inner, outer)} />}
      {fill > 0 && (
        <path className={axis === 'moreNet' ? 'fill-amber-fill' : 'fill-sea'} d={sector(from, to, inner, edge)} />
      )}
      {fill > 0 && axis === 'both' && <path className="fill-amber-fill" d={sector(from, to, edge - rim, edge)} />}
    </>
  )
}

/** The name in lines of a handful of letters, growing away from the wheel. */
function Label({ middle, name, note }: { middle: number; name: string; note: string }) {
  const lines = broken(name, 14)
  const [x, y] = pointAt(middle, wheelSize.label)
  const height = (lines.length + 1) * 17
  const vertical = -Math.cos((middle * Math.PI) / 180)
  const top = y + (vertical - 1) * (height / 2) + 13
  const anchor = middle < 180 ? 'start' : 'end'
  // Lines read as separate words only with a space between them; on this side of the line it moves nothing.
  const spaced = (line: string) => (anchor === 'start' ? `${line} ` : ` ${line}`)
  return (
    <text className="wheel-label fill-ink" textAnchor={anchor}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={top + index * 17} fontWeight="650">
          {spaced(line)}
        </tspan>
      ))}
      <tspan x={x} y={top + lines.length * 17} className="fill-muted" fontSize="14">
        {spaced(note)}
      </tspan>
    </text>
  )
}

/** Words set in lines of at most `width` letters; a longer word keeps its own line. */
export function broken(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
