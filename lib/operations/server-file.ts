import { spawnSync } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

interface ServerFile {
  pid: number
  port: number
  ready: boolean
}

/** PostgreSQL's own note of the server that works in a data folder; undefined when there is none. */
export async function readServerFile(data: string): Promise<ServerFile | undefined> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => undefined)
  // One fact per line: process, folder, start, port, socket, address, memory, state.
  const [pid, , , port, , , , state] = text?.split('\n') ?? []
  return text !== undefined ? { pid: Number(pid), port: Number(port), ready: state?.trim() === 'ready' } : undefined
}

/**
 * Clears what a start that was killed left in the data folder. Only call it while nobody else holds the folder.
 * A server that still runs is stopped the ordinary way. A note that is damaged, or whose process number now belongs to
 * another program (after a restart of the machine or container), is removed: PostgreSQL itself would refuse to start.
 */
export async function stopOrphan(data: string): Promise<void> {
  const left = await readServerFile(data)
  if (!left || !isAlive(left.pid)) return // PostgreSQL sees for itself that nobody is there
  if (!(await commandOf(left.pid)).includes(data)) return rm(join(data, 'postmaster.pid'), { force: true })
  process.kill(left.pid, 'SIGINT')
  // It removes its note when it is done. The process number may stay: not every container has somebody who collects it.
  while ((await readServerFile(data))?.pid === left.pid) await wait(50)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

async function commandOf(pid: number): Promise<string> {
  const listed = () => spawnSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout
  return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(listed)
}
