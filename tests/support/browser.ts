import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'

const isRoot = process.getuid?.() === 0

/** For a network without a way out: the browser asks nobody for updates. Root has no sandbox to offer. */
export const CHROMIUM_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(isRoot ? ['--no-sandbox'] : []),
]

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/**
 * A Chromium that runs on this machine: the one CHROMIUM_PATH names, an installed one, Debian's package when root may
 * install it, Playwright's own download, or one that came inside an npm package. Each must start before it counts.
 *
 * @throws one sentence with the command that root must run
 */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROMIUM_PATH
  if (named) return named
  for (const attempt of [onPath, fromDebian, fromPlaywright, fromPackage]) {
    const found = await attempt()
    if (found && starts(found)) return found
  }
  throw new Error(
    'No Chromium starts on this machine: let root run "apt-get install chromium", or set CHROMIUM_PATH to one that does.',
  )
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path))
}

function fromDebian(): string | undefined {
  if (!isRoot || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return undefined
  console.log('· No Chromium here: installing the one of this Linux distribution …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update'], { env, stdio: 'ignore', timeout: 120_000 })
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    env,
    stdio: 'ignore',
    timeout: 300_000,
  })
  return onPath()
}

function fromPlaywright(): string {
  const path = chromium.executablePath()
  if (existsSync(path)) return path
  console.log("· Asking for Playwright's own Chromium …")
  const cli = fileURLToPath(new URL('../../node_modules/playwright/cli.js', import.meta.url))
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 180_000 })
  return path
}

/** Made for servers without a screen; it brings the libraries that such a server lacks when it believes to be on one. */
async function fromPackage(): Promise<string | undefined> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
  const { default: packaged } = await import('@sparticuz/chromium')
  return packaged.executablePath().catch(() => undefined)
}

const starts = (path: string) =>
  spawnSync(path, ['--version', ...CHROMIUM_FLAGS], { stdio: 'ignore', timeout: 20_000 }).status === 0
