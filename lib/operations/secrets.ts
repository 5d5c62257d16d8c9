import { randomBytes, randomUUID } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const Secrets = z.object({
  /** Tells this folder's database from that of an earlier clone in the same place. */
  id: z.uuid(),
  /** Signs sessions: AUTH_SECRET. */
  authSecret: z.string().min(32),
  /** Wraps the key of every municipality: MASTER_KEY, 32 bytes in base64. Lost means: personal data unreadable. */
  masterKey: z.string().min(44),
  passwords: z.object({ superuser: z.string(), owner: z.string(), app: z.string(), jobs: z.string() }),
})

export type Secrets = z.infer<typeof Secrets>

/** The secrets of the embedded case, made on the first start and readable by their owner only. */
export async function secretsIn(folder: string): Promise<Secrets> {
  const file = join(folder, 'secrets.json')
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    if (error.code === 'EACCES')
      throw new Error(`${file} belongs to somebody else. Start Baken as the user who started it first.`)
    throw error
  })
  if (text !== undefined) return Secrets.parse(JSON.parse(text))

  const secrets = newSecrets()
  await mkdir(folder, { recursive: true })
  await writeFile(file, JSON.stringify(secrets, null, 2) + '\n', { mode: 0o600, flag: 'wx' })
  return secrets
}

function newSecrets(): Secrets {
  // Hexadecimal, so that a password fits in an address as it is.
  const password = () => randomBytes(24).toString('hex')
  return {
    id: randomUUID(),
    authSecret: randomBytes(32).toString('base64'),
    masterKey: randomBytes(32).toString('base64'),
    passwords: { superuser: password(), owner: password(), app: password(), jobs: password() },
  }
}
