/** The number of a card as it stands in an address, as far as the database counts; `null` for anything else. */
export function numberIn(address: string): number | null {
  return /^[1-9]\d{0,8}$/.test(address) ? Number(address) : null
}
