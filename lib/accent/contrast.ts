/** Relative luminance and contrast as WCAG 2 defines them (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

export type Rgb = readonly [red: number, green: number, blue: number]

/** Six hexadecimal digits behind a hash → light of each colour from 0 to 1, linear. Throws on anything else. */
export function linear(hex: string): Rgb {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex)
  if (!digits) throw new Error(`not a colour: ${hex}`)
  const [, red = '', green = '', blue = ''] = digits
  return [expand(red), expand(green), expand(blue)]
}

/** The way back; light outside 0–1 is cut off. */
export const toHex = (rgb: Rgb): string => `#${rgb.map(compress).join('').toUpperCase()}`

function luminance(hex: string): number {
  const [red, green, blue] = linear(hex)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function expand(pair: string): number {
  const value = parseInt(pair, 16) / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

function compress(light: number): string {
  const value = Math.min(1, Math.max(0, light))
  const gamma = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055
  return Math.round(gamma * 255)
    .toString(16)
    .padStart(2, '0')
}
