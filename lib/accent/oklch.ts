import { linear, toHex } from '#lib/accent/contrast.ts'
import type { Rgb } from '#lib/accent/contrast.ts'

/** Lightness 0–1 and the two colour axes of Oklab (Björn Ottosson, 2020), in which equal steps look equal. */
export type Oklab = readonly [lightness: number, a: number, b: number]

export function oklab(hex: string): Oklab {
  const [r, g, b] = linear(hex)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

/** The colour as the screen can show it; where it cannot, it loses saturation until it can. */
export function hexOf([lightness, a, b]: Oklab): string {
  for (let keep = 1; keep > 0; keep -= 0.02) {
    const rgb = rgbOf([lightness, a * keep, b * keep])
    if (rgb.every((part) => part >= -0.0001 && part <= 1.0001)) return toHex(rgb)
  }
  return toHex(rgbOf([lightness, 0, 0]))
}

function rgbOf([lightness, a, b]: Oklab): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}
