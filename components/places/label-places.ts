/** A circle on the map with the name it should carry; all in the drawing's own units. */
export interface Spot {
  id: string
  name: string
  x: number
  y: number
  r: number
}

export interface LabelPlace {
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** Height of a line of text, and how wide a character of our typeface is on average. */
const [lineHeight, characterWidth, gap] = [11, 5.6, 4]

/**
 * Where each name can stand without covering another name or circle: under its circle, above it, right or left of it.
 * The biggest places choose first; a name that fits nowhere is left out, because the list beside the map has it.
 */
export function labelPlaces(spots: readonly Spot[], width: number, height: number): Map<string, LabelPlace> {
  const circles = spots.map(({ id, x, y, r }) => ({ id, box: { left: x - r, right: x + r, top: y - r, bottom: y + r } }))
  const taken: Box[] = []
  const found = new Map<string, LabelPlace>()
  for (const spot of [...spots].sort((a, b) => b.r - a.r || a.id.localeCompare(b.id))) {
    const others = circles.filter(({ id }) => id !== spot.id).map(({ box }) => box)
    const place = candidates(spot).find((candidate) => {
      const box = boxOf(candidate, spot.name)
      const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height
      return inside && ![...taken, ...others].some((other) => overlap(box, other))
    })
    if (!place) continue
    found.set(spot.id, place)
    taken.push(boxOf(place, spot.name))
  }
  return found
}

function candidates({ x, y, r }: Spot): LabelPlace[] {
  return [
    { x, y: y + r + gap + lineHeight - 2, anchor: 'middle' },
    { x, y: y - r - gap, anchor: 'middle' },
    { x: x + r + gap, y: y + lineHeight / 3, anchor: 'start' },
    { x: x - r - gap, y: y + lineHeight / 3, anchor: 'end' },
  ]
}

function boxOf({ x, y, anchor }: LabelPlace, name: string): Box {
  const wide = name.length * characterWidth
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
  return { left, right: left + wide, top: y - lineHeight, bottom: y + 2 }
}

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
