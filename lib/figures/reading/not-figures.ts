import type { ColumnRoles } from '#lib/figures/reading/column-roles.ts'
import { filledCells } from '#lib/figures/reading/column-roles.ts'
import { readNumber } from '#lib/figures/reading/numbers.ts'
import type { FileProblem } from '#lib/figures/reading/problems.ts'
import type { Table } from '#lib/figures/reading/table.ts'

const coordinateNames = new Set([
  'lat',
  'latitude',
  'long',
  'lon',
  'longitude',
  'lng',
  'x_3812',
  'y_3812',
  'x_31370',
  'y_31370',
  'x',
  'y_coord',
  'x_coord',
])
const addressNames = new Set([
  'uri',
  'straat',
  'street',
  'adres',
  'address',
  'volledig_adres',
  'post',
  'postcode',
  'zip',
  'city',
  'telefoon',
  'phone',
  'website',
  'email',
  'kbo_nummer',
])
const catalogueNames = new Set([
  'itemcode',
  'indicator_code',
  'definitie',
  'definition',
  'description',
  'omschrijving',
  'eenheid',
  'unit',
  'bron',
  'source',
  'thema',
  'basisthema',
  'onderwerp_naam',
  'label',
  'sourcecolumn',
  'data_type',
])

const count = (roles: ColumnRoles, names: ReadonlySet<string>): number =>
  roles.folded.filter((name) => names.has(name)).length

/** Columns without names that hold points in Belgium: longitude 2 to 7, latitude 49 to 52, with decimals. */
const holdsPoints = (table: Table): boolean => {
  const between = (column: number, low: number, high: number) => {
    const cells = filledCells(table.sample, column)
    return (
      cells.length > 0 &&
      cells.every((cell) => {
        const value = readNumber(cell, table.decimal)
        return value !== null && value > low && value < high && !Number.isInteger(value)
      })
    )
  }
  return (
    table.columns.some((_, column) => between(column, 2, 7)) &&
    table.columns.some((_, column) => between(column, 49, 52))
  )
}

/**
 * Recognises files of publishers that hold no figures per area, so that a person hears what the file is instead of a
 * heap of refused rows. `valueColumns` is how many columns of numbers are left after codes and keys. Null: go on.
 */
export const notFigures = (table: Table, roles: ColumnRoles, valueColumns: number): FileProblem | null => {
  const coordinates = count(roles, coordinateNames)
  const hasArea = roles.areaCode !== null || roles.areaName !== null
  if (coordinates + count(roles, addressNames) >= 2)
    return hasArea && roles.areaCode !== null && coordinates === 2 ? 'coordinatesOnly' : 'placesList'
  if (count(roles, catalogueNames) >= 2 && roles.areaCode === null) return 'catalogueOnly'
  if (table.headerLine === null && holdsPoints(table)) return 'coordinatesOnly'
  if (valueColumns === 0) return hasArea || roles.areaWords >= 2 ? 'areaListOnly' : 'noFigures'
  return !hasArea && table.headerLine !== null ? 'noAreaColumn' : null
}
