/** A text as it is compared: small letters, no accents. `Zoë` and `zoe` are the same. */
export const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
