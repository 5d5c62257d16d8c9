import { describe, expect, it } from 'vitest'
import { vaultOf } from '#lib/encryption/vault.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'

const { pelt, deerlijk, behindTheScenes, db } = await twoMunicipalities()
const about = 'referral_person.name:one'
const vaultHere = (place = pelt) => inTenant(place.coordinator, (tx) => vaultOf(tx, place.id))

describe('the vault of a municipality', () => {
  it('gives back what was put in, and never the same twice', async () => {
    const vault = await vaultHere()
    const sealed = vault.seal('Lien Verhéyen', about)
    expect(vault.open(sealed, about)).toBe('Lien Verhéyen')
    expect(Buffer.from(vault.seal('Lien Verhéyen', about)).equals(Buffer.from(sealed))).toBe(false)
    expect(Buffer.from(sealed).includes('Lien')).toBe(false)
  })

  it('opens nothing that was changed, moved to another record, or sealed elsewhere', async () => {
    const [here, there] = [await vaultHere(), await vaultHere(deerlijk)]
    const sealed = here.seal('Lien', about)
    for (let byte = 0; byte < sealed.length; byte++) {
      const changed = Uint8Array.from(sealed)
      changed[byte] = (changed[byte] ?? 0) ^ 1
      expect(() => here.open(changed, about), `byte ${byte}`).toThrow()
    }
    expect(() => here.open(sealed, 'referral_person.name:two')).toThrow()
    expect(() => there.open(sealed, about)).toThrow()
  })

  it('looks up the same value here, and another one elsewhere or for another purpose', async () => {
    const [here, there] = [await vaultHere(), await vaultHere(deerlijk)]
    expect((await vaultHere()).lookup('phone', '011000000')).toBe(here.lookup('phone', '011000000'))
    expect(there.lookup('phone', '011000000')).not.toBe(here.lookup('phone', '011000000'))
    expect(here.lookup('name', '011000000')).not.toBe(here.lookup('phone', '011000000'))
  })

  it('has one key, however many ask at once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => vaultHere(deerlijk)))
    const { rows } = await behindTheScenes.query('select 1 from municipality_key where municipality_id = $1', [deerlijk.id])
    expect(rows).toHaveLength(1)
  })

  it('keeps its key wrapped: the application can neither replace nor remove it', async () => {
    const client = await db.app.connect()
    try {
      await client.query(`select set_config('app.municipality_id', $1, false)`, [pelt.id])
      await expect(client.query('update municipality_key set wrapped = null')).rejects.toThrow(/permission denied/)
      await expect(client.query('delete from municipality_key')).rejects.toThrow(/permission denied/)
      await client.query(`select set_config('app.municipality_id', '', false)`)
    } finally {
      client.release()
    }
  })

  it('is closed for good once the key is destroyed', async () => {
    const sealed = (await vaultHere(deerlijk)).seal('Lien', about)
    await behindTheScenes.query('update municipality_key set wrapped = null where municipality_id = $1', [deerlijk.id])
    await expect(vaultHere(deerlijk)).rejects.toThrow(/destroyed/)
    expect(sealed.length).toBeGreaterThan(4)
  })
})
