import { createHash } from 'node:crypto'
import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PROJECT, runScript } from './processes.ts'
import { step, timed } from './progress.ts'

/** Everything a build is made of, from the project's folder. */
const SOURCES = ['app', 'components', 'lib', 'public', 'prisma/schema', 'package-lock.json']
/** At the root, by their ending: proxy.ts, next.config.ts, tailwind.config.ts, postcss.config.mjs, tsconfig.json … */
const AT_ROOT = /^(?!vitest|playwright|eslint).*\.(ts|mjs)$|^tsconfig\.json$/
const STAMP = join(PROJECT, '.next', 'made-of')

export const NEXT = 'node_modules/next/dist/bin/next'

/** Builds the product unless the build that stands there was made of these very files. */
export async function buildUnlessFresh(variables: NodeJS.ProcessEnv): Promise<void> {
  const wanted = await fingerprint()
  if ((await readFile(STAMP, 'utf8').catch(() => '')) === wanted) {
    step('The build is fresh')
    return
  }
  await rm(STAMP, { force: true })
  step('Building, the first time and after every change: about a minute …')
  await timed('Built', () => runScript([NEXT, 'build'], { ...variables, NODE_ENV: 'production' }, { quiet: true }))
  await writeFile(STAMP, wanted)
}

async function fingerprint(): Promise<string> {
  const root = (await readdir(PROJECT)).filter((name) => AT_ROOT.test(name) && name !== 'next-env.d.ts')
  const files = (await Promise.all([...SOURCES, ...root].map(filesIn))).flat().sort()
  const hash = createHash('sha256').update(process.version)
  for (const file of files) hash.update(`${file}\n`).update(await readFile(join(PROJECT, file)))
  return hash.digest('hex')
}

async function filesIn(path: string): Promise<string[]> {
  const entries = await readdir(join(PROJECT, path), { withFileTypes: true, recursive: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOTDIR') return undefined
      if (error.code === 'ENOENT') return []
      throw error
    },
  )
  if (!entries) return [path]
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(PROJECT.length))
}
