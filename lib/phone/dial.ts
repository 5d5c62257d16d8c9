/** What a phone dials for a number as we show it: `tel:112`, `tel:+3211808182`, `tel:+31401234567`. */
export function dial(shown: string): string {
  const figures = shown.replace(/(ext|,).*$/i, '').replace(/[^\d+]/g, '')
  return `tel:${figures.startsWith('0') ? `+32${figures.slice(1)}` : figures}`
}
