import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { z } from 'zod'

const names = z.record(z.string(), z.string()).default({})
const Lock = z.object({
  packages: z.record(z.string(), z.object({ dependencies: names, optionalDependencies: names })),
})
const { packages } = Lock.parse(JSON.parse(await readFile('package-lock.json', 'utf8')))

/** Node looks in the package's own node_modules first, then in those of the folders above. */
function isLocked(from: string, name: string): boolean {
  if (`${from === '' ? '' : `${from}/`}node_modules/${name}` in packages) return true
  return from !== '' && isLocked(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name)
}

// npm leaves a platform's package out of the file when the registry it asks does not have it, and `npm ci` then refuses
// on every platform. Its entry can be copied from a sibling's, without `integrity`.
test('the lock file names every package, those of other platforms too, so that npm ci works', () => {
  const missing = Object.entries(packages).flatMap(([from, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !isLocked(from, name))
      .map((name) => `${from}: ${name}`),
  )
  expect(missing).toEqual([])
})
