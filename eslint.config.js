import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { houseRules } from './tests/support/house-rules.js'

export default tseslint.config(
  { ignores: ['node_modules/', '**/.next/', '.data/', 'lib/db/generated/', 'next-env.d.ts', 'tests/results/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      tseslint.configs.strictTypeChecked,
      jsxA11y.flatConfigs.strict,
      reactHooks.configs.flat['recommended-latest'],
    ],
    plugins: { house: houseRules },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-console': 'error',
      'house/reasons-for-suppressions': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', minimumDescriptionLength: 10 },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Numbers read well in a sentence, and a form's handler may be a promise: React waits for it.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // Arrow functions that only pass something on are clearer without braces.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Node's own errors are typed where they are caught: `(error: NodeJS.ErrnoException) => …`.
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
      // A page, an action or a mock must be a promise because the other side awaits it, with or without an await inside.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['**/*.tsx'],
    rules: { 'house/colours-from-tokens': 'error' },
  },
  {
    // Tailwind hands its plugins functions to take apart.
    files: ['tailwind.config.ts'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    files: ['lib/operations/**', 'prisma/**', 'tests/**', '**/*-command.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // A test that is wrong about what is there fails at once, with a line number.
    files: ['tests/**'],
    // Playwright hands a fixture on with `use`, which is no hook of React's.
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'react-hooks/rules-of-hooks': 'off' },
  },
)
