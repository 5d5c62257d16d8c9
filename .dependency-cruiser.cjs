// The arrows of CONTRIBUTING.md: app → components → lib/<subject> → lib/tenancy → lib/db, and no circles.
// tests/unit/architecture/dependency-rules.test.ts proves on a deliberately wrong file that they bite.

const PURE = '^lib/(framework/|[^/]+/(rules|policy|schema)(\\.ts$|/))'
/** lib folders that any application needs: they know no domain word. */
const GENERAL = 'actions|i18n|time|security|preferences'
const typesOnly = { dependencyTypesNot: ['type-only'] }

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one thing, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'everything-is-found',
      comment: 'An import that resolves to nothing.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'rules-do-no-io',
      comment: 'The framework, rules, policies and schemas calculate; they reach for nothing.',
      severity: 'error',
      from: { path: PURE },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'rules-reach-no-io',
      comment: 'Not through somebody else either: whatever is marked server-only, a driver, or the database.',
      severity: 'error',
      from: { path: PURE },
      to: { path: '^(lib/(db|tenancy(?!/actor\\.ts)|operations)/|node_modules/(server-only|pg|@prisma|next|graphile-worker)/)', reachable: true },
    },
    {
      name: 'policies-know-only-policies',
      comment: 'Who may do what is declared with lib/access/policy.ts and nothing else.',
      severity: 'error',
      from: { path: '^lib/[^/]+/policy\\.ts$' },
      to: { path: '^(app|components|lib|prisma|node_modules)/', pathNot: ['^lib/access/policy\\.ts$'], ...typesOnly },
    },
    {
      name: 'one-door-to-the-database',
      comment: 'Tenant tables are reached through lib/tenancy; beside it only sign-in, the worker and the scripts open lib/db.',
      severity: 'error',
      from: { pathNot: ['^lib/(db|tenancy|auth|jobs|operations)/', '^(prisma|tests)/', '^instrumentation\\.ts$'] },
      to: { path: '^lib/db/', pathNot: ['^lib/db/environment\\.ts$'], ...typesOnly },
    },
    {
      name: 'app-leaves-the-database-alone',
      comment: 'A page asks a query; it knows no table, not even by type.',
      severity: 'error',
      from: { path: '^(app|components)/' },
      to: { path: '^lib/db/' },
    },
    {
      name: 'components-receive',
      comment: 'A component is given its data and its actions; from a subject it takes schema, rules and types.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: ['^app/', '^lib/tenancy/', '^lib/[^/]+/(queries|commands|actions)(\\.ts$|/)'], ...typesOnly },
    },
    {
      name: 'primitives-know-no-domain',
      comment: 'components/ui, forms and charts could be used in any product.',
      severity: 'error',
      from: { path: '^components/(ui|forms|charts)/' },
      to: { path: '^(lib|components)/', pathNot: [`^lib/(${GENERAL})/`, '^components/(ui|forms|charts)/'] },
    },
    {
      name: 'lib-does-not-look-up',
      comment: 'The arrows go down: nothing in lib knows a page or a component.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(app|components)/' },
    },
    {
      name: 'tests-stay-outside',
      comment: 'The product runs without its tests.',
      severity: 'error',
      from: { path: '^(app|components|lib|prisma)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'only-declared-packages',
      comment: 'A package that is used stands in package.json; what the product needs is no devDependency.',
      severity: 'error',
      from: { path: '^(app|components|lib|prisma)/', pathNot: '^lib/db/generated/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], ...typesOnly },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^lib/db/generated'] },
    exclude: { path: ['^tests/unit/architecture/wrong/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
    cache: false,
  },
}
