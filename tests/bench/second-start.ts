import { spawn } from 'node:child_process'
import { chmod, cp, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { freePort } from '#lib/operations/free-port.ts'
import { PROJECT } from '#lib/operations/processes.ts'

/** Not part of a clone that was built: a developer's own data, history, and what stands beside by a link. */
const left = [/^node_modules$/, /^\.data$/, /^\.git$/, /^tests\/results$/, /^\.next\/(cache|dev)$/]

/**
 * How long `npm start` takes when everything was made before, in seconds: from the command until the address is printed. It
 * runs in a copy of the project with data of its own, which goes afterwards.
 *
 * @returns one number for each start after the first
 */
export async function secondStarts(times: number): Promise<number[]> {
  const copy = await mkdtemp(join(tmpdir(), 'baken-start-'))
  try {
    await chmod(copy, 0o755) // the database's own user must get in when root runs this
    await cp(PROJECT, copy, { recursive: true, filter: (path) => !left.some((pattern) => pattern.test(relative(PROJECT, path))) })
    await symlink(join(PROJECT, 'node_modules'), join(copy, 'node_modules'))
    await start(copy)
    const seconds: number[] = []
    for (let time = 0; time < times; time++) seconds.push(await start(copy))
    return seconds
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

/** Starts, waits for the address, and stops as Ctrl C does. */
async function start(folder: string): Promise<number> {
  const before = performance.now()
  const { NODE_OPTIONS: _probe, DATABASE_URL: _database, ...environment } = process.env
  const child = spawn('npm', ['start'], {
    cwd: folder,
    env: { ...environment, PORT: String(await freePort()), HOST: 'localhost' },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const gone = new Promise<void>((done) => child.once('close', () => done()))
  let said = ''
  const ready = new Promise<number>((done) => {
    const hear = (piece: Buffer) => {
      said += piece.toString()
      if (said.includes('Baken is at')) done(performance.now() - before)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
  })
  const took = await Promise.race([ready, gone])
  if (child.pid && took !== undefined) process.kill(-child.pid, 'SIGINT')
  await gone
  if (took === undefined) throw new Error(`npm start did not come up:\n${said}`)
  return took / 1_000
}
