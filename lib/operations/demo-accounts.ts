import { demoEmail, demoMembers, demoMunicipalities, demoOutside, demoPassword } from '#lib/accounts/demo-accounts.ts'

/** Lines for the terminal. */
export function demoAccounts(): string[] {
  const [first, ...others] = demoMunicipalities
  return [
    `Demo accounts, password ${demoPassword}:`,
    ...demoMembers.map((member) => `  ${demoEmail(member, first)}`),
    `  the same at ${others.map(({ domain }) => domain).join(', ')}`,
    `  ${demoOutside.map(({ email }) => email).join(', ')}`,
  ]
}
