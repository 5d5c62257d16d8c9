import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { cruise, type ICruiseResult, type IConfiguration } from 'dependency-cruiser'
import { expect, test } from 'vitest'

const config = createRequire(import.meta.url)('../../../.dependency-cruiser.cjs') as IConfiguration
const wrong = fileURLToPath(new URL('wrong', import.meta.url))

const { output } = await cruise(['app', 'components', 'lib'], {
  tsPreCompilationDeps: true,
  baseDir: wrong,
  validate: true,
  ruleSet: { forbidden: config.forbidden ?? [] },
})
const caught = (output as ICruiseResult).summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`)

test.each([
  ['a page that opens the database', 'app-leaves-the-database-alone: app/page.ts'],
  ['a query that goes round lib/tenancy', 'one-door-to-the-database: lib/reed/queries.ts'],
  ['a rule that reads a file', 'rules-do-no-io: lib/reed/rules.ts'],
  ['a rule that reaches the database through somebody else', 'rules-reach-no-io: lib/reed/rules.ts'],
  ['a policy that leans on more than the shape of a policy', 'policies-know-only-policies: lib/reed/policy.ts'],
  ['a component that fetches its own command', 'components-receive: components/ui/button.ts'],
  ['a primitive that knows a domain word', 'primitives-know-no-domain: components/ui/button.ts'],
  ['two files that need each other', 'no-circles: lib/reed/commands.ts'],
])('%s is caught', (_, violation) => {
  expect(caught).toContain(violation)
})
