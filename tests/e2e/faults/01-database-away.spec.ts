import pg from 'pg'
import { expect, expectAccessible, refusalOn, test, type Page } from '#tests/support/journey.ts'
import { outage, type Outage } from '#tests/support/outage.ts'

const title = 'Babbelbank aan de kerk'
let database: Outage

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => void (database = await outage()))
test.afterAll(async () => {
  await database.end()
  await database.close()
})
// What a browser says of an answer that says that something broke.
test.use({ expectedComplaints: ['status of 500', 'status of 503', 'React error #441'] })

const health = () => fetch(`${process.env.BAKEN_TEST_URL}/api/health`)

async function fillAction(page: Page) {
  await page.goto('/pelt/buurten/herent/plan/nieuw')
  await page.getByLabel('Titel', { exact: true }).fill(title)
  await page.getByLabel('Of een trekker in woorden').fill('buurtcomité')
  await page.getByLabel('Ongeveer wanneer').fill('volgend jaar')
}

/** What a write leaves: the action, its event and the key of its form. */
async function traces(pool: pg.Pool) {
  const { rows } = await pool.query<Record<'actions' | 'events' | 'keys', number>>(
    `select (select count(*)::int from plan_action where title = $1) actions, (select count(*)::int from audit_event) events,
            (select count(*)::int from submission) keys`,
    [title],
  )
  return rows[0]
}

test('the database goes in the middle of a write: nothing is half-written, the form keeps what was typed', async ({
  come,
  pool,
}) => {
  const page = await come('regisseur@pelt.example')
  await fillAction(page)
  const before = await traces(pool)

  // Holds the write up halfway: it has begun, and waits for this table.
  const holder = new pg.Client({ connectionString: pool.options.connectionString })
  await holder.connect()
  await holder.query('begin')
  await holder.query('lock table plan_action in exclusive mode')
  await page.getByRole('button', { name: 'Actie toevoegen' }).click()
  await expect
    .poll(() =>
      holder
        .query<{ waiting: number }>(
          "select count(*)::int waiting from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
        )
        .then(({ rows }) => rows[0]?.waiting),
    )
    .toBe(1)
  await database.begin()
  await holder.end()

  await expect(refusalOn(page)).toContainText('Bewaren lukte niet')
  await expect(page.getByLabel('Titel', { exact: true })).toHaveValue(title)
  await expect(page.getByLabel('Ongeveer wanneer')).toHaveValue('volgend jaar')
  await expectAccessible(page)

  await database.end()
  expect(await traces(pool)).toEqual(before)
  await page.getByRole('button', { name: 'Actie toevoegen' }).click()
  await expect(page.getByRole('status')).toContainText('De actie staat in het plan als idee')
  expect((await traces(pool))?.actions).toBe((before?.actions ?? 0) + 1)
})

test('while the database is away every page says so, and afterwards all is back', async ({ come }) => {
  const page = await come('regisseur@pelt.example')
  await page.goto('/pelt')
  expect((await health()).status).toBe(200)
  await database.begin()

  const unwell = await health()
  expect(unwell.status).toBe(503)
  expect(await unwell.json()).toMatchObject({ status: 'unavailable', reason: 'database away' })
  for (const address of ['/pelt', '/pelt/buurten/overpelt-fabriek/plan', '/profiel']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { name: 'Baken kan even niet bij de gegevens' }), address).toBeVisible()
  }
  await expectAccessible(page)

  await database.end()
  await expect.poll(async () => (await health()).status).toBe(200)
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mijn profiel')
})

test('signing in while the database is away keeps the address', async ({ come }) => {
  const page = await come()
  await page.goto('/aanmelden')
  await page.getByLabel('E-mailadres').fill('regisseur@pelt.example')
  await page.getByLabel('Wachtwoord', { exact: true }).fill('zorgzame-buurt-2026')
  await database.begin()
  await page.getByRole('button', { name: 'Aanmelden' }).click()
  await expect(refusalOn(page)).toContainText('Bewaren lukte niet')
  await expect(page.getByLabel('E-mailadres')).toHaveValue('regisseur@pelt.example')
  await database.end()
  await page.getByRole('button', { name: 'Aanmelden' }).click()
  await expect(page).toHaveURL(/\/pelt$/)
})
