import proj4 from 'proj4'
import type { Json } from '#lib/figures/reading/json-table.ts'
import { ReadingError } from '#lib/figures/reading/problems.ts'

/** Longitude and latitude in degrees (WGS84), six decimals: about ten centimetres. */
export type Position = [number, number]
export type Crs = 'WGS84' | 'EPSG:31370' | 'EPSG:3812'

/** Belgian Lambert 72 with the seven parameters of the National Geographic Institute, and Lambert 2008. */
const definitions: Record<Exclude<Crs, 'WGS84'>, string> = {
  'EPSG:31370':
    '+proj=lcc +lat_1=51.1666672333333 +lat_2=49.8333339 +lat_0=90 +lon_0=4.36748666666667 +x_0=150000.013 +y_0=5400088.438 +ellps=intl +towgs84=-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747 +units=m',
  'EPSG:3812':
    '+proj=lcc +lat_1=49.8333333333333 +lat_2=51.1666666666667 +lat_0=50.797815 +lon_0=4.35921583333333 +x_0=649328 +y_0=665262 +ellps=GRS80 +units=m',
}

const round = (degrees: number): number => Number(degrees.toFixed(6))

/** Turns a point in one of the coordinate systems used in Belgium into longitude and latitude. */
export const toWgs84 = (crs: Crs): ((point: readonly [number, number]) => Position) => {
  if (crs === 'WGS84') return ([lon, lat]) => [round(lon), round(lat)]
  const converter = proj4(definitions[crs], 'WGS84')
  return ([x, y]) => {
    const [lon = 0, lat = 0] = converter.forward([x, y])
    return [round(lon), round(lat)]
  }
}

const firstPoint = (value: Json | undefined): [number, number] | null => {
  if (!Array.isArray(value)) return null
  const [x, y] = value
  return typeof x === 'number' && typeof y === 'number'
    ? [x, y]
    : value.reduce<[number, number] | null>((found, inner) => found ?? firstPoint(inner), null)
}

const within = (value: number, low: number, high: number) => value >= low && value <= high

/** By its name in the file's `crs` (as JSON text); without one by the size of the numbers. */
export const detectCrs = (name: string, coordinates: readonly (Json | undefined)[]): Crs => {
  if (/31370/.test(name)) return 'EPSG:31370'
  if (/3812/.test(name)) return 'EPSG:3812'
  if (/CRS84|4326/.test(name)) return 'WGS84'
  const point = coordinates.reduce<[number, number] | null>((found, one) => found ?? firstPoint(one), null)
  if (name !== '""') throw new ReadingError('unknownCoordinates', { crs: name })
  if (!point) return 'WGS84'
  const [x, y] = point
  if (within(x, 2, 7) && within(y, 49, 52)) return 'WGS84'
  if (within(x, 10_000, 300_000) && within(y, 10_000, 300_000)) return 'EPSG:31370'
  if (within(x, 500_000, 800_000) && within(y, 500_000, 800_000)) return 'EPSG:3812'
  throw new ReadingError('unknownCoordinates', { crs: `${x} ${y}` })
}
