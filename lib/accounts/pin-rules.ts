export const pinLength = 6

export type PinRefusal = 'pinSixFigures' | 'pinEasy'

const rising = '01234567890'
const falling = '09876543210'

/** The first ones anybody tries, besides rows and repetitions: a keypad's corners and sides, and the emergency numbers twice. */
const known = new Set(['112112', '147258', '258369', '159753', '147369', '159357', '852963', '789456', '456123', '321654', '142536'])

/**
 * Why these figures will not do as a PIN, or `null` when they will: not a row up or down, not one, two or three figures over and
 * over, not pairs in a row.
 */
export function whyNotPin(pin: string): PinRefusal | null {
  if (!/^\d{6}$/.test(pin)) return 'pinSixFigures'
  const repeats = [1, 2, 3].some((part) => pin === pin.slice(0, part).repeat(pinLength / part))
  const pairs = /^(\d)\1(\d)\2(\d)\3$/.test(pin) || /^(\d)\1\1(\d)\2\2$/.test(pin)
  return repeats || pairs || rising.includes(pin) || falling.includes(pin) || known.has(pin) ? 'pinEasy' : null
}
