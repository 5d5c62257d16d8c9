import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { freePort } from '#lib/operations/free-port.ts'
import { PROJECT } from '#lib/operations/processes.ts'
import type { Reading } from './reference.ts'

/** A reference that answers, and the probe in it. */
export interface Reference {
  address: string
  probe: number
  stop: () => void
}

const floorFolder = join(PROJECT, 'tests', 'bench', 'cards', 'floor')
const next = join(PROJECT, 'node_modules', 'next', 'dist', 'bin', 'next')

/** Starts the bare Node server. */
export const startLimit = (reading: Reading): Promise<Reference> => start([join(import.meta.dirname, 'limit.ts'), 'start'], reading, '/list')

/** Builds and starts the plain App Router pages, bounded in memory like the product. */
export async function startFloor(reading: Reading): Promise<Reference> {
  const built = spawnSync(process.execPath, [next, 'build', floorFolder], { env: { ...process.env, NODE_OPTIONS: '' }, encoding: 'utf8' })
  if (built.status !== 0) throw new Error(`The floor cannot be built: ${built.stdout}${built.stderr}`)
  return start(['--max-old-space-size=256', next, 'start', floorFolder], reading, '/list')
}

async function start(command: readonly string[], reading: Reading, path: string): Promise<Reference> {
  const [port, probe] = [await freePort(), await freePort()]
  const withPort = command.includes(next) ? [...command, '--port', String(port)] : command
  const child = spawn(process.execPath, withPort, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PORT: String(port), BAKEN_PROBE_PORT: String(probe), BAKEN_BENCH_READING: JSON.stringify(reading), NODE_ENV: 'production' },
  })
  const address = `http://localhost:${port}`
  await untilItAnswers(child, address + path)
  return { address, probe, stop: () => void child.kill() }
}

async function untilItAnswers(child: ChildProcess, url: string): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    if (child.exitCode !== null) throw new Error(`A reference ended with ${child.exitCode}`)
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    if (answer && answer.status >= 500) throw new Error(`A reference answers ${answer.status}: ${await answer.text()}`)
    await new Promise((done) => setTimeout(done, 200))
  }
  throw new Error('A reference does not answer')
}
