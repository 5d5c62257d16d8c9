import type { Config } from 'tailwindcss'
import plugin from 'tailwindcss/plugin'

/**
 * Every colour of Baken, and nowhere else one. *paper* is the page, *surface* a card, *sunken* empty or neutral,
 * *sea* minder mazen and action, *amber* meer net (as text) with *amberFill* (as graphic), *edge* the border of what you
 * can fill in. `tests/unit/ui/contrast.test.ts` holds each pair to WCAG.
 */
export const light = {
  paper: '#FAF6EF',
  surface: '#FFFFFF',
  sunken: '#F3EDE2',
  ink: '#1C2530',
  muted: '#566270',
  line: '#DED5C5',
  edge: '#7A7465',
  sea: '#0E4B75',
  seaDeep: '#0A3A5C',
  seaSoft: '#DCE8F1',
  seaMid: '#5E93B8',
  amber: '#9A4A00',
  amberFill: '#C37119',
  amberSoft: '#FBE9CF',
  good: '#2C6639',
  goodSoft: '#DFEEDF',
  late: '#A3261D',
  lateSoft: '#FBE3DF',
  focus: '#0B63CE',
  onSea: '#FFFFFF',
} as const

export type Token = keyof typeof light

export const dark: Record<Token, string> = {
  paper: '#11171E',
  surface: '#1A222B',
  sunken: '#151C24',
  ink: '#EDF0F3',
  muted: '#A8B3BF',
  line: '#303B47',
  edge: '#7C8A99',
  sea: '#8CC2EA',
  seaDeep: '#B0D7F3',
  seaSoft: '#1C3447',
  seaMid: '#4C86AE',
  amber: '#F3B464',
  amberFill: '#D98A2E',
  amberSoft: '#3B2C17',
  good: '#8FCB9A',
  goodSoft: '#1D3323',
  late: '#F59A90',
  lateSoft: '#44201D',
  focus: '#8DBBFF',
  onSea: '#0B141C',
}

export const tokens = { light, dark }
export type Theme = keyof typeof tokens

const kebab = (token: string) => token.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const variables = (theme: Record<string, string>) =>
  Object.fromEntries(Object.entries(theme).map(([token, value]) => [`--${kebab(token)}`, value]))

/** `--in-light` and `--in-dark` show what was drawn twice, such as a municipality's own colour. */
const lit = { ...variables(light), '--in-light': 'inline', '--in-dark': 'none', colorScheme: 'light' }
const dimmed = { ...variables(dark), '--in-light': 'none', '--in-dark': 'inline', colorScheme: 'dark' }

const colors = Object.fromEntries(Object.keys(light).map((token) => [kebab(token), `var(--${kebab(token)})`]))

const config: Config = {
  content: ['./app/**/*.{ts,tsx}', './components/**/*.{ts,tsx}'],
  theme: {
    colors: { ...colors, transparent: 'transparent', current: 'currentColor' },
    fontFamily: { sans: ['Atkinson Hyperlegible Next Variable', 'system-ui', 'sans-serif'] },
    fontSize: {
      tiny: ['0.8125rem', '1.4'],
      small: ['0.9375rem', '1.5'],
      base: ['1.0625rem', '1.55'],
      h2: ['1.25rem', '1.35'],
      h1: ['1.875rem', '1.25'],
      figure: ['2.25rem', '1.1'],
    },
    fontWeight: { normal: '400', strong: '650' },
    borderRadius: { none: '0', DEFAULT: '8px', full: '9999px' },
    maxWidth: { measure: '72ch', page: '72rem', narrow: '40rem', full: '100%' },
    extend: { spacing: { gap: '1.5rem', target: '2.75rem' } },
  },
  plugins: [
    plugin(({ addBase }) => {
      addBase({
        ':root': lit,
        '@media (prefers-color-scheme: dark)': { ':root:not([data-theme="light"])': dimmed },
        ':root[data-theme="dark"]': dimmed,
        // A town hall prints on white, whatever the screen was set to.
        '@media print': { ':root:root': lit },
        // What will be paper is shown as paper.
        '.on-paper': lit,
      })
    }),
  ],
}

export default config
