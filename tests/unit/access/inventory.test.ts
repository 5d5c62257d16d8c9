import { describe, expect, it } from 'vitest'
import { matrix } from '#lib/access/matrix.ts'
import { inventory } from '#tests/support/inventory.ts'

/** Open on purpose: each with what it shows to nobody in particular. */
const open = new Set([
  '/', // the landing page
  '/aanmelden', // signing in
  '/afmelden', // signing out
  '/api/auth/[...nextauth]', // next-auth's own door: credentials and the session
  '/api/health', // whether the house stands
  '/k/[token]/pin', // whoever holds the link for a device: where it will sign in, never who
  '/privacy', // the statements
  '/q/[code]', // whoever holds a printed card: which card it is, never a person
  '/toegankelijkheid',
  '/volg', // where a code is typed: shows nothing
  '/volg/[code]', // whoever holds the code of a signal: what became of its theme
  '/uitnodiging/[token]', // whoever holds the link
  '/wachtwoord/[token]',
  '/woordenlijst', // what the words mean
])

const entryPoints = inventory()

describe('the inventory of entry points', () => {
  it('finds pages, routes and actions', () => {
    const kinds = new Set(entryPoints.map((entry) => entry.what))
    expect([...kinds].sort()).toEqual(['action', 'page', 'route'])
  })

  it.each(entryPoints.map((entry) => [`${entry.what} ${entry.name}`, entry] as const))('%s asks who is there', (_, entry) => {
    if (entry.what !== 'action' && open.has(entry.name)) return
    expect(entry.door, entry.file).not.toBeNull()
  })

  it.each(entryPoints.map((entry) => [`${entry.what} ${entry.name}`, entry] as const))('%s names rights that exist', (_, entry) => {
    const named = entry.door && entry.door.kind !== 'open' ? entry.door.capabilities : []
    if (entry.door?.kind !== 'person' && entry.door?.kind !== 'open' && entry.door) expect(named, entry.file).not.toEqual([])
    expect(named.filter((capability) => !(capability in matrix))).toEqual([])
  })

  it('lists as open only what exists', () => {
    const names = new Set(entryPoints.map((entry) => entry.name))
    expect([...open].filter((name) => !names.has(name))).toEqual([])
  })
})
