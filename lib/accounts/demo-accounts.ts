/** The one password of all demo accounts; it opens invented municipalities only. */
export const demoPassword = 'zorgzame-buurt-2026'

export const demoMunicipalities = [
  { slug: 'pelt', name: 'Pelt', domain: 'pelt.example' },
  { slug: 'hamont-achel', name: 'Hamont-Achel', domain: 'hamont-achel.example' },
  { slug: 'moorslede', name: 'Moorslede', domain: 'moorslede.example' },
  { slug: 'deerlijk', name: 'Deerlijk', domain: 'deerlijk.example' },
] as const

/** Who can be tried in every demo municipality: the part of the address before the at sign, and the role it has. */
export const demoMembers = [
  { mailbox: 'regisseur', role: 'coordinator' },
  { mailbox: 'veldwerker', role: 'fieldWorker' },
  { mailbox: 'aanspreekpunt', role: 'contactPerson' },
  { mailbox: 'huisarts', role: 'partner' },
  { mailbox: 'vrijwilliger', role: 'volunteer' },
  { mailbox: 'schepen', role: 'alderman' },
] as const

/** Who works across the municipalities. */
export const demoOutside = [
  { email: 'coach@baken.example', role: 'coach' },
  { email: 'beheer@baken.example', role: 'platformAdmin' },
] as const

export const demoEmail = (member: (typeof demoMembers)[number], municipality: (typeof demoMunicipalities)[number]): string =>
  `${member.mailbox}@${municipality.domain}`
