/** The password of every demo account; worthless outside a demo, where nothing real stands. */
export const DEMO_PASSWORD = 'zorgzame-buurt-2026'

/** The municipalities of the demo, by slug. */
export const DEMO_MUNICIPALITIES = ['pelt', 'hamont-achel', 'moorslede', 'deerlijk'] as const

/** The part before the @ says the role. */
export const DEMO_ROLES = ['regisseur', 'veldwerker', 'aanspreekpunt', 'huisarts', 'vrijwilliger', 'schepen'] as const

/** Lines for the terminal. */
export function demoAccounts(): string[] {
  return [
    `Demo accounts, password ${DEMO_PASSWORD}:`,
    ...DEMO_ROLES.map((role) => `  ${role}@pelt.example`),
    `  the same at ${DEMO_MUNICIPALITIES.slice(1).map((slug) => `${slug}.example`).join(', ')}`,
    '  coach@baken.example, beheer@baken.example',
  ]
}
