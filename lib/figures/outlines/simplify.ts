import type { Position } from '../reading/coordinates.ts'
import type { Outline } from '../reading/outlines.ts'

type Geometry = NonNullable<Outline['geometry']>

/** About twelve metres: less than a pixel on the largest map we draw. */
const tolerance = 0.00017
/** A degree of longitude is shorter than one of latitude; at 51° north by this much. */
const eastWest = Math.cos((51 * Math.PI) / 180)

/**
 * A border as our maps draw it: fewer points, five decimals, and outer rings clockwise, because d3 takes a ring that runs the
 * other way round for the rest of the globe.
 */
export const drawable = (geometry: Geometry): { type: 'MultiPolygon'; coordinates: Position[][][] } => ({
  type: 'MultiPolygon',
  coordinates: (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((polygon) =>
    polygon.map((ring, index) => turned(simplified(ring).map(rounded), index === 0)),
  ),
})

const rounded = ([x, y]: Position): Position => [Number(x.toFixed(5)), Number(y.toFixed(5))]

function turned(ring: Position[], clockwise: boolean): Position[] {
  const doubledArea = ring.reduce((total, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    return total + (nextX - x) * (nextY + y)
  }, 0)
  return doubledArea > 0 === clockwise ? ring : ring.toReversed()
}

/** Douglas and Peucker's way: a point goes when the line without it passes close enough. A ring keeps at least four. */
function simplified(ring: readonly Position[]): Position[] {
  const kept = new Set([0, ring.length - 1, farthestFrom(ring, 0)])
  const stretches = [...kept].sort((one, other) => one - other)
  const waiting = stretches.slice(1).map((to, index): [number, number] => [stretches[index] ?? 0, to])
  for (let stretch = waiting.pop(); stretch; stretch = waiting.pop()) {
    const [from, to] = stretch
    const [at, away] = farthestFromLine(ring, from, to)
    if (away <= tolerance) continue
    kept.add(at)
    waiting.push([from, at], [at, to])
  }
  const result = [...kept].sort((one, other) => one - other).flatMap((index) => (ring[index] ? [ring[index]] : []))
  return result.length >= 4 ? result : [...ring]
}

function farthestFrom(ring: readonly Position[], start: number): number {
  const [x, y] = ring[start] ?? [0, 0]
  const away = ring.map((point) => Math.hypot((point[0] - x) * eastWest, point[1] - y))
  return away.indexOf(Math.max(...away))
}

function farthestFromLine(ring: readonly Position[], from: number, to: number): [index: number, distance: number] {
  const [ax, ay] = ring[from] ?? [0, 0]
  const [bx, by] = ring[to] ?? [0, 0]
  const [dx, dy] = [(bx - ax) * eastWest, by - ay]
  const length = Math.hypot(dx, dy)
  let farthest: [number, number] = [from, 0]
  for (let index = from + 1; index < to; index++) {
    const [x, y] = ring[index] ?? [0, 0]
    const [px, py] = [(x - ax) * eastWest, y - ay]
    const distance = length === 0 ? Math.hypot(px, py) : Math.abs(dx * py - dy * px) / length
    if (distance > farthest[1]) farthest = [index, distance]
  }
  return farthest
}
