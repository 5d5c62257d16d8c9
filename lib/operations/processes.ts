import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The project's own folder, where every script and program runs. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

/** A program that goes on until it is stopped. */
export interface Service {
  name: string
  /** Settles when it ended, whoever ended it. */
  ended: Promise<void>
  stop: () => Promise<void>
}

const PATIENCE_MS = 5_000
const children = new Set<ChildProcess>()

/** Makes a child leave when this process is killed without a chance to stop it. */
const FOLLOW = fileURLToPath(new URL('follow-parent.ts', import.meta.url))

/**
 * Runs a Node script to its end.
 *
 * @param options.quiet show what it prints only when it fails
 * @throws a sentence when it ends with another code than 0
 */
export async function runScript(args: string[], env: NodeJS.ProcessEnv, { quiet = false } = {}): Promise<void> {
  const child = node(args, env, quiet ? 'pipe' : 'inherit')
  let printed = ''
  child.stdout?.on('data', (text: Buffer) => (printed += text.toString()))
  child.stderr?.on('data', (text: Buffer) => (printed += text.toString()))
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done))
  if (code !== 0) throw new Error(`${printed}\n${args.join(' ')} failed (code ${code ?? 'none'}).`.trim())
}

/** Starts a Node program that goes on; what it prints goes to the terminal, or to a file that is open already. */
export function serve(
  name: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  output: number | 'inherit' = 'inherit',
): Service {
  const child = node(args, env, output)
  const ended = new Promise<void>((done) => child.once('exit', () => done()).once('error', () => done()))
  return { name, ended, stop: () => stop(child) }
}

/** Stops everything this process started with the two functions above. */
export async function stopEverything(): Promise<void> {
  await Promise.all([...children].map(stop))
}

function node(args: string[], env: NodeJS.ProcessEnv, output: number | 'pipe' | 'inherit'): ChildProcess {
  const child = spawn(process.execPath, ['--import', FOLLOW, ...args], {
    cwd: PROJECT,
    env: { ...env, BAKEN_PARENT: String(process.pid) },
    // A group of its own: Ctrl C reaches it through this process, in the right order.
    detached: true,
    stdio: ['ignore', output, output, 'ipc'],
  })
  children.add(child)
  child.once('exit', () => children.delete(child))
  return child
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const gone = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  const impatience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
  await gone
  clearTimeout(impatience)
}
