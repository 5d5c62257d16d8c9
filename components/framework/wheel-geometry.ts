/** Measures of the wheel, in units of its drawing around (0,0). */
export const wheelSize = {
  hub: 40,
  inner: 46,
  ring: 24,
  gap: 3,
  rings: 3,
  rim: 7,
  clusterArc: 131,
  label: 145,
  half: 136,
} as const

/** Half the white line between two segments. */
const spacing = 1.6

/** Degrees clockwise from the top → a point on the circle of radius `r`. */
export function pointAt(degrees: number, r: number): [x: number, y: number] {
  const angle = (degrees * Math.PI) / 180
  return [round(Math.sin(angle) * r), round(-Math.cos(angle) * r)]
}

/** Where a ring begins and ends, counted from the inside: 0, 1, 2. */
export const ringRadii = (ring: number): [inner: number, outer: number] => {
  const inner = wheelSize.inner + ring * (wheelSize.ring + wheelSize.gap)
  return [inner, inner + wheelSize.ring]
}

/** A piece of a ring between two angles, narrowed so that neighbours keep a line of even width between them. */
export function sector(from: number, to: number, inner: number, outer: number): string {
  const [a, b] = [narrowed(from, to, outer), narrowed(from, to, inner)]
  const [outerFrom, outerTo] = [pointAt(a[0], outer), pointAt(a[1], outer)]
  const [innerFrom, innerTo] = [pointAt(b[0], inner), pointAt(b[1], inner)]
  const [start, end] = [outerFrom.join(), outerTo.join()]
  return `M${start} A${outer} ${outer} 0 0 1 ${end} L${innerTo.join()} A${inner} ${inner} 0 0 0 ${innerFrom.join()}Z`
}

/** An open arc, for the clusters outside the rings. */
export function arc(from: number, to: number, r: number): string {
  const [start, end] = narrowed(from, to, r)
  return `M${pointAt(start, r).join()} A${r} ${r} 0 ${to - from > 180 ? 1 : 0} 1 ${pointAt(end, r).join()}`
}

/** As many rings as there are actions, while nobody set a level: three say “three or more”. */
export const ringsOfActions = (actions: number): number => Math.min(actions, wheelSize.rings)

/** How far each ring is filled at a level from 0 to 3: at 1,8 the first wholly, the second for eight tenths. */
export const fills = (level: number): number[] =>
  Array.from({ length: wheelSize.rings }, (_, ring) => Math.min(1, Math.max(0, level - ring)))

function narrowed(from: number, to: number, r: number): [number, number] {
  const inset = (spacing / r) * (180 / Math.PI)
  return [from + inset, to - inset]
}

const round = (value: number) => Math.round(value * 100) / 100
