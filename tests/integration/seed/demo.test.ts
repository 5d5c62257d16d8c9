import { beforeAll, describe, expect, test } from 'vitest'
import { demoEmail, demoMembers, demoMunicipalities, demoOutside, demoPassword } from '#lib/accounts/demo-accounts.ts'
import { isOutdated, passwordMatches } from '#lib/auth/password.ts'
import { figuresFor } from '#lib/figures/queries/figures-for.ts'
import { buildingBlockIds } from '#lib/framework/building-blocks.ts'
import { phases } from '#lib/framework/phases.ts'
import { PlanContent } from '#lib/plan/plan-content.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { atSignIn } from '#lib/tenancy/doors.ts'
import { inTenantAsService } from '#lib/tenancy/in-tenant.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { seedDemo, stories } from '#prisma/seed/demo.ts'
import { testDatabase } from '#tests/support/database.ts'

const db = testDatabase()
const now = new Date('2027-03-09T10:00:00Z')
const seed = async () => seedDemo({ ownerUrl: (await db).urls.owner, now })

const municipalities = async () => (await (await db).app.query<{ id: string; slug: string; demo: boolean }>('select id, slug, demo from municipality order by slug')).rows

async function within<Result>(slug: string, run: (tx: TenantTx, municipalityId: string) => Promise<Result>): Promise<Result> {
  const municipality = (await municipalities()).find((found) => found.slug === slug)
  if (!municipality) throw new Error(`${slug} is not there`)
  return inTenantAsService({ municipalityId: municipality.id }, (tx) => run(tx, municipality.id))
}

/** Rows of every table of a municipality, as the application may count them. */
async function rowsOf(slug: string): Promise<Record<string, number>> {
  const { rows: tables } = await (await db).owner.query<{ name: string }>(
    `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'municipality_id'
       and has_table_privilege('baken_app', format('public.%I', table_name), 'select') order by 1`,
  )
  return within(slug, async (tx) => {
    const counts: Record<string, number> = {}
    for (const { name } of tables) {
      const [row] = await tx.$queryRawUnsafe<{ count: number }[]>(`select count(*)::int as count from "${name}"`)
      counts[name] = row?.count ?? 0
    }
    return counts
  })
}

let written: string[]
beforeAll(async () => {
  written = await seed()
})

describe('the demo', () => {
  test('is four municipalities that say that they are a demo', async () => {
    expect(written).toEqual(['Pelt', 'Hamont-Achel', 'Moorslede', 'Deerlijk'])
    expect((await municipalities()).map(({ slug, demo }) => [slug, demo])).toEqual([['deerlijk', true], ['hamont-achel', true], ['moorslede', true], ['pelt', true]])
  })

  test('is written once: a second time nothing changes', async () => {
    const before = await Promise.all(stories.map(({ slug }) => rowsOf(slug)))
    expect(await seed()).toEqual([])
    expect(await Promise.all(stories.map(({ slug }) => rowsOf(slug)))).toEqual(before)
  })

  test('lets every demo account in with the one password, hashed as strongly as anybody’s', async () => {
    const emails = [...demoMunicipalities.flatMap((place) => demoMembers.map((member) => demoEmail(member, place))), ...demoOutside.map(({ email }) => email)]
    expect(emails).toHaveLength(26)
    const hashes = new Set<string>()
    for (const email of emails) {
      const account = await atSignIn(email, (tx) => tx.user.findUnique({ where: { email }, select: { passwordHash: true, disabledAt: true } }))
      expect(account, email).toMatchObject({ disabledAt: null })
      hashes.add(account?.passwordHash ?? '')
    }
    for (const hash of hashes) {
      expect(await passwordMatches(hash, demoPassword)).toBe(true)
      expect(isOutdated(hash)).toBe(false)
    }
  })

  test('gives each demo account its role', async () => {
    for (const municipality of demoMunicipalities) {
      const members = await within(municipality.slug, (tx) => tx.membership.findMany({ select: { role: true, user: { select: { email: true } } } }))
      for (const member of demoMembers) {
        expect(members).toContainEqual({ role: member.role, user: { email: demoEmail(member, municipality) } })
      }
    }
  })

  test('names people who differ, but for one name that two municipalities share', () => {
    const names = stories.flatMap(({ people }) => people.map(({ name }) => name))
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual(['Karlien Wouters'])
  })

  test('shows every building block, every phase, every state and every kind of conversation in Pelt', async () => {
    await within('pelt', async (tx) => {
      expect(new Set((await tx.actionBlock.findMany({ select: { buildingBlockId: true } })).map((row) => row.buildingBlockId))).toEqual(new Set(buildingBlockIds))
      expect(new Set((await tx.finding.findMany({ select: { buildingBlockId: true } })).map((row) => row.buildingBlockId)).size).toBeGreaterThanOrEqual(6)
      const walked = (await tx.phaseStep.findMany({ select: { phaseId: true } })).map((row) => row.phaseId)
      expect(phases.filter((phase) => !walked.includes(phase))).toEqual(['neverFinished'])
      expect((await tx.action.groupBy({ by: ['state'] })).map(({ state }) => state).sort()).toEqual(['agreed', 'done', 'idea', 'running', 'stopped'])
      expect(await tx.conversation.groupBy({ by: ['kind'] })).toHaveLength(5)
      expect(await tx.organisation.groupBy({ by: ['kind'] })).toHaveLength(4)
      expect(await tx.quote.count({ where: { releasedById: null } })).toBeGreaterThan(0)
      expect(await tx.action.count({ where: { endOn: { lt: now }, state: { in: ['agreed', 'running'] } } })).toBeGreaterThan(2)
    })
  })

  test('counts the people of the ten wijken of Pelt as the census did', async () => {
    const sum = await within('pelt', (tx) => tx.neighbourhood.aggregate({ _count: true, _sum: { population: true, over65: true } }))
    expect(sum).toEqual({ _count: 10, _sum: { population: 33374, over65: 7157 } })
  })

  test('shows a wijk with the sum of its sectors, and no sum of what cannot be added up', async () => {
    const views = await within('pelt', async (tx, id) => {
      const { id: place } = await tx.neighbourhood.findFirstOrThrow({ where: { slug: 'overpelt-fabriek' }, select: { id: true } })
      return figuresFor(tx, { municipality: { id, threshold: 5 } } as MemberActor, place)
    })
    const view = (code: string) => views.find((found) => found.code === code)
    expect(view('population')).toMatchObject({ period: '2021', neighbourhood: { value: 1531 }, municipality: { value: 33374 } })
    expect(view('netIncomeMedian')).toMatchObject({ neighbourhood: { cannotBeSummed: 'notAdditive' } })
    expect(view('households')?.trend.points.length).toBeGreaterThan(10)
  })

  test('knows where every frozen plan stood, and why each version followed the one before', async () => {
    for (const { slug } of stories) {
      const versions = await within(slug, (tx) => tx.planVersion.findMany({ select: { number: true, content: true, changeReason: true } }))
      for (const { number, content, changeReason } of versions) {
        const { actions } = PlanContent.parse(content)
        expect(actions.length).toBeGreaterThanOrEqual(3)
        expect(actions.filter(({ state }) => state === 'idea')).toEqual([])
        expect(number === 1 || changeReason !== null).toBe(true)
      }
    }
  })

  test('keeps single scores of open rounds only, each seen by its own person only', async () => {
    const [{ id: openRound } = { id: '' }] = await within('pelt', (tx) => tx.round.findMany({ where: { state: 'open' }, select: { id: true } }))
    const coordinator = await atSignIn('regisseur@pelt.example', (tx) => tx.user.findUniqueOrThrow({ where: { email: 'regisseur@pelt.example' }, select: { id: true } }))
    const municipalityId = (await municipalities()).find(({ slug }) => slug === 'pelt')?.id ?? ''
    const own = await inTenantAsService({ municipalityId, userId: coordinator.id }, (tx) => tx.score.findMany({ select: { roundId: true, membership: { select: { userId: true } } } }))
    expect(own).toHaveLength(24)
    expect(own.every((score) => score.roundId === openRound && score.membership.userId === coordinator.id)).toBe(true)
  })

  test('shows a spread where three or more scored, with an answer of each of them', async () => {
    for (const { slug } of stories) {
      const rounds = await within(slug, (tx) => tx.round.findMany({ where: { state: 'closed' }, select: { scorers: true, criteria: true, spreads: true } }))
      for (const { scorers, criteria, spreads } of rounds) {
        expect(spreads).toHaveLength(criteria)
        for (const { zero, one, two, three, unknown } of spreads) expect(zero + one + two + three + unknown).toBe(scorers)
      }
    }
  })

  test('keeps its roll-ups: the frameworks stand side by side, a question waits for an answer', async () => {
    const [pelt] = await within('pelt', (tx, municipalityId) => tx.municipalityRollup.findMany({ where: { municipalityId }, select: { frameworks: true, openQuestions: true, openRounds: true, coordinators: true } }))
    expect(Object.keys(pelt?.frameworks as object).sort()).toEqual(['blocksAndActions', 'foundations', 'visionAndOrganisation'])
    expect(pelt).toMatchObject({ openQuestions: 1, openRounds: 1, coordinators: 1 })
    expect(pelt?.frameworks).toHaveProperty('foundations.change', 11 / 9)
  })

  test('is open to the coach in Pelt only, who is assigned to all four', async () => {
    const opened = await Promise.all(stories.map(({ slug }) => within(slug, (tx) => tx.coachAssignment.findMany({ select: { openedUntil: true } }))))
    expect(opened.map((assignments) => assignments.map(({ openedUntil }) => openedUntil !== null))).toEqual([[true], [false], [false], [false]])
  })

  test('leaves audit chains that hold', async () => {
    for (const { slug } of stories) {
      const broken = await within(slug, (tx, id) => tx.$queryRaw<unknown[]>`select * from broken_audit_chain(${id}::uuid)`)
      expect(broken).toEqual([])
      expect((await rowsOf(slug)).audit_event).toBeGreaterThan(1)
    }
  })

  test('refers to nobody who is not there: every id of a person is one of an account or of a membership here', async () => {
    const { rows: columns } = await (await db).owner.query<{ table: string; column: string }>(
      `select table_name as table, column_name as column from information_schema.columns
       where table_schema = 'public' and (column_name like '%\\_by\\_id' or column_name = 'coach_id' or column_name = 'user_id')
         and table_name in (select table_name from information_schema.columns where column_name = 'municipality_id' and table_schema = 'public')`,
    )
    expect(columns.length).toBeGreaterThan(15)
    for (const { slug } of stories) {
      await within(slug, async (tx) => {
        for (const { table, column } of columns) {
          const strangers = await tx.$queryRawUnsafe<unknown[]>(
            `select "${column}" from "${table}" where "${column}" is not null
               and "${column}" not in (select id from user_account) and "${column}" not in (select id from membership)`,
          )
          expect(strangers, `${slug}: ${table}.${column}`).toEqual([])
        }
      })
    }
  })

  test('leaves Deerlijk nearly empty: places, figures and cards, and no work in its neighbourhoods yet', async () => {
    const rows = await rowsOf('deerlijk')
    expect(rows).toMatchObject({ neighbourhood: 8, plan_action: 0, conversation: 0, assessment_round: 0, phase_step: 0, membership: 6 })
    expect(rows.figure).toBeGreaterThan(100)
  })
})
