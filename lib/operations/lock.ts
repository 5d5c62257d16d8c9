import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { z } from 'zod'

const Holder = z.object({ port: z.number(), token: z.string() })

/** What a second start hears from the first. */
export interface Running {
  /** The address people open, once the web server is up. */
  address: string | undefined
  databasePort: number | undefined
}

const RunningShape = z.object({ address: z.string().optional(), databasePort: z.number().optional() })

/** Held by the one process that runs the database of a folder. */
export interface Lock {
  /** Tells who asks what runs here. */
  tell: (running: Partial<Running>) => void
  release: () => Promise<void>
}

/**
 * Takes a folder for this process. The lock is somebody who answers on a loopback port with the token in
 * `running.json`: a file alone, or a process number, outlives a crash or is given to another program.
 *
 * @returns the lock, or what runs there when somebody has it
 */
export async function takeLock(folder: string): Promise<{ lock: Lock } | { running: Running }> {
  const file = join(folder, 'running.json')
  const token = randomUUID()
  const now: Running = { address: undefined, databasePort: undefined }
  const server = createServer((request, response) => {
    if (request.headers.authorization !== token) return response.writeHead(404).end()
    return response.end(JSON.stringify(now))
  })
  await new Promise<void>((done, fail) => server.on('error', fail).listen(0, '127.0.0.1', done))
  server.unref()
  const { port } = Holder.pick({ port: true }).parse(server.address())
  await mkdir(folder, { recursive: true })

  for (;;) {
    const mine = await writeFile(file, JSON.stringify({ port, token }), { mode: 0o600, flag: 'wx' }).then(
      () => true,
      unlessThere,
    )
    if (mine) break
    const running = await whoRuns(folder)
    if (running) {
      server.close()
      return { running }
    }
    await rm(file, { force: true })
  }
  const release = async () => {
    await rm(file, { force: true })
    server.close()
  }
  return { lock: { tell: (running) => Object.assign(now, running), release } }
}

/** What runs in a folder; undefined when nobody answers. */
export async function whoRuns(folder: string): Promise<Running | undefined> {
  try {
    const { port, token } = Holder.parse(JSON.parse(await readFile(join(folder, 'running.json'), 'utf8')))
    const limit = AbortSignal.timeout(2_000)
    const answer = await fetch(`http://127.0.0.1:${port}`, { headers: { authorization: token }, signal: limit })
    const { address, databasePort } = RunningShape.parse(await answer.json())
    return { address, databasePort }
  } catch {
    return undefined // no file, a port nobody listens on, or a stranger's: whoever wrote the file is gone
  }
}

function unlessThere(error: NodeJS.ErrnoException): false {
  if (error.code === 'EEXIST') return false
  throw error
}
