import { beforeAll, describe, expect, inject, test } from 'vitest'
import pg from 'pg'
import { vaultOf } from '#lib/encryption/vault.ts'
import { verifyAgreement } from '#lib/referral/agreement/rules.ts'
import { identityHashes } from '#lib/referral/identity-hashes.ts'
import { openStates } from '#lib/referral/rules/states.ts'
import { personIn } from '#lib/signals/rules/person-check.ts'
import { themeStates } from '#lib/signals/rules/theme.ts'
import { inTenantAsService } from '#lib/tenancy/in-tenant.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { seedDemo, stories } from '#prisma/seed/demo.ts'
import { testDatabase } from '#tests/support/database.ts'

const db = testDatabase()
const now = new Date('2027-03-09T10:00:00Z')
const seed = async () => seedDemo({ ownerUrl: (await db).urls.owner, now })

/** Behind every lock. */
async function behind<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
  const url = new URL(inject('databaseServer').superuserUrl)
  url.pathname = new URL((await db).urls.app).pathname
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    return (await client.query<Row>(sql, values)).rows
  } finally {
    await client.end()
  }
}

/** As somebody of a demo municipality, under the same locks as in the product. */
async function as<Result>(slug: string, mailbox: string, run: (tx: TenantTx, municipalityId: string) => Promise<Result>): Promise<Result> {
  const [who] = await behind<{ municipality: string; user: string }>(
    `select m.id as municipality, u.id as user from municipality m join membership p on p.municipality_id = m.id join user_account u on u.id = p.user_id
     where m.slug = $1 and u.email like $2 limit 1`, [slug, `${mailbox}@%`])
  if (!who) throw new Error(`nobody is ${mailbox} in ${slug}`)
  return inTenantAsService({ municipalityId: who.municipality, userId: who.user }, (tx) => run(tx, who.municipality))
}

beforeAll(seed, 120_000)

describe('the referral cards of the demo', () => {
  test('are thirty to a hundred and twenty in each municipality, in every state, over more than a year', async () => {
    for (const { slug, cards } of stories) {
      const rows = await as(slug, 'regisseur', (tx) => tx.referral.findMany({ select: { state: true, sentAt: true, dueOn: true, outcome: true } }))
      expect(rows).toHaveLength(cards.cards.count)
      expect(rows.length).toBeGreaterThanOrEqual(30)
      expect(rows.length).toBeLessThanOrEqual(120)
      expect(new Set(rows.map(({ state }) => state))).toEqual(new Set([...openStates, 'closed']))
      expect(new Set(rows.map(({ outcome }) => outcome)).size, slug).toBeGreaterThan(4)
      const oldest = Math.min(...rows.map(({ sentAt }) => sentAt.getTime()))
      expect((now.getTime() - oldest) / 86_400_000, slug).toBeGreaterThan(365)
      expect(rows.filter(({ sentAt }) => sentAt > now)).toEqual([])
    }
  })

  test('keep their counts: a recount finds nothing wrong', async () => {
    for (const { slug } of stories) {
      const [row] = await as(slug, 'regisseur', (tx, id) => tx.$queryRaw<{ wrong: number }[]>`select recount_referrals(${id}::uuid) as wrong`)
      expect(row).toEqual({ wrong: 0 })
    }
  })

  test('are sealed, and open to their coordinator with the hashes under which people are found', async () => {
    const people = await as('pelt', 'regisseur', async (tx, id) => {
      const vault = await vaultOf(tx, id)
      const rows = await tx.referralPerson.findMany({ select: { id: true, name: true, birthYear: true, phone: true, address: true, nameHash: true, sameHash: true } })
      return rows.map((row) => {
        const open = (column: string, sealed: Uint8Array | null) => vault.openOrNull(sealed, `referral_person.${column}:${row.id}`)
        const person = { name: open('name', row.name) ?? '', birthYear: Number(open('birth_year', row.birthYear)), address: open('address', row.address) }
        return { ...person, phone: open('phone', row.phone), row, hashes: identityHashes(vault, { ...person, e164: null }) }
      })
    })
    expect(people.length).toBeGreaterThanOrEqual(110)
    for (const { name, phone, row, hashes } of people) {
      expect(name).toMatch(/^\p{Lu}.+ \p{Lu}/u)
      if (phone) expect(phone).toMatch(/^0470 00 /)
      expect([hashes.nameHash, hashes.sameHash]).toEqual([row.nameHash, row.sameHash])
    }
    const [raw] = await behind<{ some: boolean }>(`select bool_or(position(convert_to('Maria', 'UTF8') in name) > 0) as some from referral_person`)
    expect(raw).toEqual({ some: false })
  })

  test('carry agreements that still have their own hash, one of them missing for a reason', async () => {
    for (const { slug } of stories) {
      const agreements = await as(slug, 'regisseur', async (tx, id) => {
        const vault = await vaultOf(tx, id)
        const rows = await tx.referralAgreement.findMany({ select: { id: true, way: true, language: true, textVersion: true, sentence: true, signature: true, reason: true, signatureHash: true } })
        return rows.map((row) => ({
          ...row,
          sentence: vault.open(row.sentence, `referral_agreement.sentence:${row.id}`),
          signature: vault.openOrNull(row.signature, `referral_agreement.signature:${row.id}`),
          reason: vault.openOrNull(row.reason, `referral_agreement.reason:${row.id}`),
        }))
      })
      expect(agreements.filter((agreed) => !verifyAgreement(agreed))).toEqual([])
      expect(agreements.filter(({ way, reason }) => (way === 'oral' || way === 'override') !== (reason !== null))).toEqual([])
      expect(agreements.filter(({ way }) => way === 'override')).toHaveLength(1)
    }
  })

  test('are shown to a partner as far as they made them, and wait for the contact person, some too long', async () => {
    const own = await as('pelt', 'huisarts', (tx) => tx.referralPerson.findMany({ select: { referralId: true } }))
    const made = await behind<{ count: number }>(`select count(*)::int from referral r join membership p on p.id = r.made_by_id join user_account u on u.id = p.user_id
      where u.email = 'huisarts@pelt.example' and r.outcome is distinct from 'withdrawn'`)
    expect(new Set(own.map(({ referralId }) => referralId)).size).toBe(made[0]?.count)
    expect(made[0]?.count).toBeGreaterThan(5)
    expect(await as('pelt', 'schepen', (tx) => tx.referralPerson.count())).toBe(0)
    for (const { slug } of stories) {
      const [waiting] = await behind<{ open: number; late: number }>(
        `select count(*)::int as open, count(*) filter (where r.due_on < '2027-03-09')::int as late from referral r join municipality m on m.id = r.municipality_id
         join membership p on p.id = r.owner_id join user_account u on u.id = p.user_id where m.slug = $1 and u.email like 'aanspreekpunt@%' and r.due_on is not null`, [slug])
      expect(waiting?.open, slug).toBeGreaterThan(5)
      expect(waiting?.late, slug).toBeGreaterThan(0)
    }
  })

  test('leave a draft that only its maker sees', async () => {
    expect(await as('pelt', 'huisarts', (tx) => tx.referralDraft.count())).toBe(1)
    expect(await as('pelt', 'regisseur', (tx) => tx.referralDraft.count())).toBe(0)
  })

  test('count rights and unmet needs without a person, and some needs are told by a finding', async () => {
    for (const { slug, cards } of stories) {
      const needs = await as(slug, 'regisseur', (tx) => tx.unmetNeed.findMany({ select: { missing: true, findingId: true } }))
      expect(needs).toHaveLength(cards.needs.length)
      expect(needs.filter(({ findingId }) => findingId)).toHaveLength(cards.needs.filter(({ finding }) => finding).length)
      expect(await as(slug, 'regisseur', (tx) => tx.rightCount.count()), slug).toBeGreaterThan(0)
    }
  })
})

describe('the signals of the demo', () => {
  test('are forty in each municipality, in themes in every state, some not sorted and one set aside', async () => {
    for (const { slug } of stories) {
      const signals = await as(slug, 'regisseur', (tx) => tx.signal.findMany({ select: { themeId: true, setAsideReason: true, source: true } }))
      expect(signals).toHaveLength(40)
      expect(signals.filter(({ themeId, setAsideReason }) => themeId === null && setAsideReason === null)).toHaveLength(4)
      expect(signals.filter(({ setAsideReason }) => setAsideReason !== null)).toHaveLength(1)
      const themes = await as(slug, 'regisseur', (tx) => tx.signalTheme.findMany({ select: { state: true, answer: true, answeredAt: true } }))
      expect(new Set(themes.map(({ state }) => state)).size, slug).toBeGreaterThanOrEqual(themeStates.length - 1)
      for (const { state, answer, answeredAt } of themes) expect([answer !== null, answeredAt !== null]).toEqual([state === 'answered', state === 'answered'])
      expect(await as(slug, 'regisseur', (tx) => tx.neighbourhood.count({ where: { takesSignals: true } }))).toBe(1)
    }
  })

  test('have nobody in them', async () => {
    for (const { slug, name, places, organisations } of stories) {
      const known = [name, ...places.map((place) => place.name), ...organisations.map((organisation) => organisation.name)]
      const texts = await as(slug, 'regisseur', async (tx) => [
        ...(await tx.signal.findMany({ select: { text: true, setAsideReason: true } })).flatMap(({ text, setAsideReason }) => [text, setAsideReason ?? '']),
        ...(await tx.signalTheme.findMany({ select: { title: true, answer: true } })).flatMap(({ title, answer }) => [title, answer ?? '']),
        ...(await tx.unmetNeed.findMany({ select: { missing: true } })).map(({ missing }) => missing),
      ])
      for (const text of texts) expect(personIn(text, known), text).toEqual([])
    }
  })

  test('make somebody wait to be called back, and keep no giver of a call that is done', async () => {
    for (const { slug } of stories) {
      const [calls] = await behind<{ open: number; late: number; givers: number; kept: number }>(
        `select count(*) filter (where c.state <> 'closed')::int as open, count(*) filter (where c.due_on < '2027-03-09')::int as late,
           count(g.callback_id)::int as givers, count(g.callback_id) filter (where c.state = 'closed')::int as kept
         from callback c join municipality m on m.id = c.municipality_id left join callback_giver g on g.callback_id = c.id where m.slug = $1`, [slug])
      expect(calls).toMatchObject({ open: 3, givers: 3, kept: 0 })
      expect(calls?.late).toBeGreaterThan(0)
    }
  })
})

describe('a demo from before there were cards', () => {
  test('gets them once, and nothing where somebody arranged cards already', async () => {
    const counts = () => behind<Record<string, number>>(`select (select count(*)::int from referral) as cards, (select count(*)::int from referral_person) as people, (select count(*)::int from signal) as signals, (select count(*)::int from unmet_need where finding_id is not null) as raised`)
    const before = await counts()
    await behind(`set session_replication_role = replica; truncate unmet_need, callback_giver, callback, signal, signal_theme_link, signal_theme, right_count, right_type, referral cascade;
      truncate card_type, paper_batch, personal_link, contact_point, closing_day, contact_profile, absence, organisation_contact, referral_counter, referral_count, referral_draft cascade`)
    await behind(`insert into contact_point (municipality_id) select id from municipality where slug = 'deerlijk'`)
    expect(await seed()).toEqual(['Pelt', 'Hamont-Achel', 'Moorslede'])
    expect(await seed()).toEqual([])
    const after = await counts()
    expect(after[0]).toEqual({ ...before[0], cards: (before[0]?.['cards'] ?? 0) - 30, people: after[0]?.['people'], signals: (before[0]?.['signals'] ?? 0) - 40 })
  })
})
