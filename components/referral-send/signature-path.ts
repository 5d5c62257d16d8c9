import { longestSignature, signatureHeight, signatureWidth } from '#lib/referral/agreement/drawn.ts'

interface Point {
  x: number
  y: number
}

/**
 * Drawn strokes as a path of whole figures in the field of a signature; a dot is a very short line. A drawing with very many
 * points keeps every second one, until it fits.
 *
 * @param width of the field on the screen, in its own pixels
 */
export function signaturePath(strokes: readonly (readonly Point[])[], width: number): string {
  const scale = width > 0 ? signatureWidth / width : 1
  const whole = strokes.map((stroke) => stroke.map(({ x, y }): Point => ({ x: within(x * scale, signatureWidth), y: within(y * scale, signatureHeight) })))
  for (let step = 1; ; step *= 2) {
    const path = whole.map((stroke) => strokePath(stroke.filter((_, at) => at % step === 0 || at === stroke.length - 1))).join('')
    if (path.length <= longestSignature || step > 1024) return path
  }
}

function strokePath(stroke: readonly Point[]): string {
  const points = stroke.filter(({ x, y }, at) => at === 0 || x !== stroke[at - 1]?.x || y !== stroke[at - 1]?.y)
  const [first, ...rest] = points
  if (!first) return ''
  const lines = rest.length > 0 ? rest : [{ x: first.x > 0 ? first.x - 1 : 1, y: first.y }]
  return `M${first.x} ${first.y}${lines.map(({ x, y }) => `L${x} ${y}`).join('')}`
}

const within = (value: number, most: number): number => Math.min(most, Math.max(0, Math.round(value)))
