import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { closeSync, openSync } from 'node:fs'
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from './free-port.ts'
import type { Place } from './place.ts'
import { readServerFile, stopOrphan } from './server-file.ts'

/** A running PostgreSQL server; `stop` lets transactions that run end in a rollback and writes everything to disk. */
export interface Server {
  port: number
  stop: () => Promise<void>
}

/**
 * Makes an empty data folder, once. It is built beside its place and moved there when it is whole, so a start that is
 * cut off leaves no half database. Sorting is Dutch; checksums and the other guards keep PostgreSQL's defaults.
 */
export async function createDataFolder({ programs, data, account }: Place, password: string): Promise<void> {
  const unfinished = `${data}.unfinished`
  const passwordFile = join(tmpdir(), `baken-${randomUUID()}`)
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { recursive: true, mode: 0o700 })
  await writeFile(passwordFile, password, { mode: 0o600, flag: 'wx' })
  try {
    if (account) await Promise.all([unfinished, passwordFile].map((path) => chown(path, account.uid, account.gid)))
    const locale = ['--encoding=UTF8', '--no-locale', '--locale-provider=icu', '--icu-locale=nl-BE']
    const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
    const child = spawn(join(programs, 'bin', 'initdb'), [`--pgdata=${unfinished}`, ...locale, ...access], {
      ...account,
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let complaint = ''
    child.stderr.on('data', (text: Buffer) => (complaint += text.toString()))
    const code = await new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail))
    if (code !== 0) throw new Error(`PostgreSQL could not make its data folder ${data}: ${complaint.trim()}`)
    await rename(unfinished, data)
  } finally {
    await rm(passwordFile, { force: true })
  }
}

/**
 * Starts the server on a free port of the loopback address, without a socket file: nothing outside this machine
 * reaches it. What a start that was killed left running is stopped first.
 *
 * @param logFile what the server says, anew for each start
 * @param settings PostgreSQL settings beside its defaults
 */
export async function startServer(
  place: Place,
  logFile: string,
  settings: Record<string, string> = {},
): Promise<Server> {
  await stopOrphan(place.data)
  const port = await freePort()
  const all = { ...settings, listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(port) }
  const log = openSync(logFile, 'w', 0o600)
  // Its own process group: Ctrl C reaches the server through `stop`, after the web server and the worker.
  const child = spawn(
    join(place.programs, 'bin', 'postgres'),
    ['-D', place.data, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...place.account, cwd: '/', detached: true, stdio: ['ignore', log, log] },
  )
  closeSync(log)
  await ready(child, place.data, logFile)
  return { port, stop: () => stop(child) }
}

async function ready(child: ChildProcess, data: string, logFile: string): Promise<void> {
  let failure: Error | undefined
  child.on('error', (error) => (failure = error))
  for (;;) {
    if (failure) throw failure
    if (child.exitCode !== null || child.signalCode !== null) {
      const log = (await readFile(logFile, 'utf8')).trim().split('\n').slice(-5).join('\n')
      throw new Error(`PostgreSQL stopped while it started; the end of ${logFile}:\n${log}`)
    }
    const state = await readServerFile(data)
    if (state?.pid === child.pid && state?.ready) return
    await wait(20)
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((done) => child.once('exit', done))
  child.kill('SIGINT')
  await gone
}
