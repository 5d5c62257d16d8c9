import 'server-only'
import { environment } from '#lib/db/environment.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { deriveKey, keyedDigest, newKey, openBytes, sealBytes, type Bytes } from './seal.ts'

/** What keeps the personal data of one municipality: nothing leaves it readable but through here. */
export interface Vault {
  /** @param about `table.column:<id of the record>`; the same is asked for when it is opened */
  seal: (text: string, about: string) => Bytes
  /** An empty value stays empty. */
  sealOrNull: (text: string | null, about: string) => Bytes | null
  open: (sealed: Uint8Array, about: string) => string
  openOrNull: (sealed: Uint8Array | null, about: string) => string | null
  sealFile: (bytes: Uint8Array, about: string) => Bytes
  openFile: (sealed: Uint8Array, about: string) => Buffer
  /** The keyed hash under which a value is found again; another purpose or another municipality gives another one. */
  lookup: (purpose: string, value: string) => string
}

// The wrapped key is read every time, so that a destroyed key is gone at once; only the unwrapping is remembered.
const unwrapped = new Map<string, Buffer>()

/**
 * The vault of a municipality. Its key is made when first asked for, and stands in the database wrapped by this
 * installation's master key: destroying that row destroys the data.
 */
export async function vaultOf(tx: TenantTx, municipalityId: string): Promise<Vault> {
  return vaultWith(await keyOf(tx, municipalityId))
}

function vaultWith(key: Buffer): Vault {
  const seal = (text: string, about: string) => sealBytes(key, Buffer.from(text), about)
  const open = (sealed: Uint8Array, about: string) => openBytes(key, sealed, about).toString()
  return {
    seal,
    sealOrNull: (text, about) => (text === null ? null : seal(text, about)),
    open,
    openOrNull: (sealed, about) => (sealed === null ? null : open(sealed, about)),
    sealFile: (bytes, about) => sealBytes(key, bytes, about),
    openFile: (sealed, about) => openBytes(key, sealed, about),
    lookup: (purpose, value) => keyedDigest(key, purpose, value),
  }
}

async function keyOf(tx: TenantTx, municipalityId: string): Promise<Buffer> {
  const read = () => tx.$queryRaw<{ wrapped: Uint8Array | null }[]>`
    select wrapped from municipality_key where municipality_id = ${municipalityId}::uuid`
  const [found] = await read()
  if (found) return unwrap(found.wrapped, municipalityId)
  const fresh = sealBytes(masterKey(), newKey(), about(municipalityId))
  await tx.$executeRaw`insert into municipality_key (municipality_id, wrapped) values (${municipalityId}::uuid, ${fresh}) on conflict do nothing`
  const [made] = await read()
  return unwrap(made?.wrapped ?? null, municipalityId)
}

function unwrap(wrapped: Uint8Array | null, municipalityId: string): Buffer {
  if (!wrapped) throw new Error('The key of this municipality was destroyed: what it kept cannot be read any more')
  const name = Buffer.from(wrapped).toString('base64')
  const known = unwrapped.get(name)
  if (known) return known
  const key = openBytes(masterKey(), wrapped, about(municipalityId))
  unwrapped.set(name, key)
  return key
}

const about = (municipalityId: string) => `municipality_key.wrapped:${municipalityId}`
const masterKey = () => deriveKey(Buffer.from(environment().MASTER_KEY, 'base64'), 'municipality keys')
