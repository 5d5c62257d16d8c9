/** Where cards are handled in a municipality. */
export function handlingAt(slug: string) {
  const root = `/${slug}/doorverwijzingen`
  return {
    list: root,
    /** All cards, narrowed to these numbers. */
    numbers: (numbers: readonly number[]) => `${root}?nummers=${numbers.join(',')}`,
    holder: (membershipId: string) => `${root}?bij=${membershipId}`,
    card: (number: number) => `${root}/${number}`,
    looks: (number: number) => `${root}/${number}/wie-keek`,
    letter: (number: number, kind?: 'contact' | 'afgerond') => `${root}/${number}/brief${kind ? `?soort=${kind}` : ''}`,
    export: `${root}/export`,
    handOver: `${root}/overdragen`,
    handOverFrom: (membershipId: string) => `${root}/overdragen?van=${membershipId}`,
  }
}
