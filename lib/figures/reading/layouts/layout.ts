import type { ValueColumn } from '#lib/figures/reading/mapping.ts'

/** What is known of a column beforehand. `sure: false`: a person must confirm what it means and whether it adds up. */
export type KnownColumn = Omit<ValueColumn, 'column'> & { sure: boolean }

/** A layout of a publisher, recognised by its columns (names folded by `foldColumn`). */
export interface Layout {
  name: string
  source: string
  publisher: string
  /** All of these must be there. */
  needs: readonly string[]
  columns: Readonly<Record<string, KnownColumn>>
  /** Numbers in these columns are no figures. */
  ignore?: readonly string[]
  status?: { column: string; hiddenWhen: readonly string[] }
  projectionFrom?: string
  aliases?: Readonly<Record<string, string>>
}

/** `Totaal Oppervlakte (Are)` → `totaal_oppervlakte_are`. */
export const foldColumn = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')

/** A count or amount: areas may be added up. */
export const adds = (code: string, name: string, unit: string, more: Partial<KnownColumn> = {}): KnownColumn => ({
  code,
  name,
  unit,
  additive: true,
  period: null,
  projection: false,
  sure: true,
  ...more,
})

/** A median, average, share, index or score: never added up. */
export const stands = (code: string, name: string, unit: string, more: Partial<KnownColumn> = {}): KnownColumn => ({
  ...adds(code, name, unit, more),
  additive: false,
})
