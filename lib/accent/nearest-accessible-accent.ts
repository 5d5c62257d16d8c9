import { contrast } from '#lib/accent/contrast.ts'
import { hexOf, oklab } from '#lib/accent/oklch.ts'
import { tokens } from '../../tailwind.config.ts'
import type { Theme } from '../../tailwind.config.ts'

/** An accent may carry words, so it is held to what words need (WCAG 1.4.3). */
export const accentContrast = 4.5

export interface AccentVerdict {
  /** Whether the colour may be used as it is. */
  passes: boolean
  /** The colour itself when it passes, else the nearest of the same hue that does. */
  nearest: string
}

/**
 * Judges a municipality's colour against the page and the cards of a theme. A colour without contrast is refused, with a
 * proposal: the same hue, lighter or darker by as little as it takes.
 * @param hex six digits behind a hash; throws otherwise
 */
export function nearestAccessibleAccent(hex: string, theme: Theme): AccentVerdict {
  const { paper, surface } = tokens[theme]
  const passes = (colour: string) => Math.min(contrast(colour, paper), contrast(colour, surface)) >= accentContrast
  if (passes(hex)) return { passes: true, nearest: hex }

  const [lightness, a, b] = oklab(hex)
  for (let step = 0.005; step <= 1; step += 0.005) {
    for (const moved of [lightness - step, lightness + step]) {
      if (moved < 0 || moved > 1) continue
      const candidate = hexOf([moved, a, b])
      if (passes(candidate)) return { passes: false, nearest: candidate }
    }
  }
  return { passes: false, nearest: tokens[theme].sea }
}
