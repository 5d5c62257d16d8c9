import type pg from 'pg'
import type { ReachWay } from '#lib/referral/rules/states.ts'
import { expect, expectAccessible, test, type Page } from '#tests/support/journey.ts'
import { acrossAHoliday, daysFrom } from './ladder/across-a-holiday.ts'
import { calls, late, nights, sendThen } from './ladder/at-the-time.ts'

test.describe.configure({ mode: 'serial' })
// An alderman asks for a card on purpose, and it is not found.
test.use({ expectedComplaints: ['404 (Not Found)'] })

const list = '/pelt/doorverwijzingen'
const told: Record<ReachWay, RegExp> = { phone: /^Hoe: telefoon/, letter: /^Hoe: brief/, visit: /^Hoe: bezoek/, viaSomeone: /^Hoe: via iemand/ }

/** A card of the GP that waits at the contact person, to be reached this way; one that was not used before in this file. */
async function waitingCard(pool: pg.Pool, way: ReachWay, used: Set<number>): Promise<number> {
  const { rows } = await pool.query<{ number: number; id: string; municipality: string }>(
    `select r.number, r.id, r.municipality_id as municipality from referral r
     join municipality m on m.id = r.municipality_id and m.slug = 'pelt'
     where r.state <> 'closed' and r.link_id is null and r.entered_by_id is null and r.number <> all ($1) order by r.number desc limit 1`,
    [[...used]],
  )
  const card = rows[0]
  if (!card) throw new Error('the demo has no open card left')
  used.add(card.number)
  const client = await pool.connect()
  try {
    await client.query(`select set_config('app.municipality_id', $1, false)`, [card.municipality])
    await client.query(
      `update referral set state = 'received', reach_way = $3::reach_way, may_word_back = true, contacted_at = null, contacted_in_time = null, days_to_contact = null,
         word_back_given = false, received_at = coalesce(received_at, sent_at), waiting_since = null, ladder_from = current_date, rung = 0, due_on = current_date + 7, version = version + 1,
         owner_id = (select p.id from membership p join user_account u on u.id = p.user_id where p.municipality_id = $1 and u.email = 'aanspreekpunt@pelt.example' limit 1),
         made_by_id = (select p.id from membership p join user_account u on u.id = p.user_id where p.municipality_id = $1 and u.email = 'huisarts@pelt.example' limit 1)
       where municipality_id = $1 and id = $2`,
      [card.municipality, card.id, way],
    )
    // What the demo told about it before is told anew.
    await client.query(`delete from outbox_mail where municipality_id = $1 and (facts ->> 'number')::int = $2`, [card.municipality, card.number])
    await client.query(`select set_config('app.municipality_id', '', false)`)
  } finally {
    client.release()
  }
  return card.number
}

const act = async (page: Page, name: string) => page.locator('summary').filter({ hasText: name }).click()
const acted = async (page: Page, what: string) => page.locator('details[open]').getByRole('button', { name: what }).click()

const used = new Set<number>()

for (const way of ['phone', 'letter', 'visit', 'viaSomeone'] as const) {
  test(`word goes back to the referrer, and to who is reached by ${way}`, async ({ come, pool }) => {
    const number = await waitingCard(pool, way, used)
    const holder = await come('aanspreekpunt@pelt.example')
    await holder.goto(`${list}/${number}`)
    await act(holder, 'Contact gehad')
    await acted(holder, 'Contact noteren')
    await expect(holder.getByRole('status')).toContainText('Het contact is genoteerd')

    const doctor = await come('huisarts@pelt.example', { viewport: { width: 360, height: 740 } })
    await doctor.goto(`${list}/verstuurd/${number}`)
    await expect(doctor.getByText('Er was contact').first()).toBeVisible()

    await act(holder, 'Afronden')
    await holder.locator('details[open]').getByRole('radio', { name: /^geholpen$/i }).check()
    await acted(holder, 'Kaart afronden')
    await expect(holder.getByText(told[way])).toBeVisible()
    if (way === 'letter') {
      await expectAccessible(holder)
      await holder.getByRole('link', { name: 'Brief afdrukken' }).click()
      await expect(holder.getByText('112').first()).toBeVisible()
      await expectAccessible(holder)
      await holder.goBack()
    }
    await holder.getByRole('button', { name: 'Gedaan' }).first().click()
    await expect(holder.getByText(told[way])).toHaveCount(0)

    await doctor.reload()
    await expect(doctor.getByText('Afgerond').first()).toBeVisible()
    // The message says that it is finished, never how.
    await expect(doctor.getByText(/^geholpen$/i)).toHaveCount(0)
    const { rows } = await pool.query<{ template: string }>(
      `select o.template from outbox_mail o join municipality m on m.id = o.municipality_id and m.slug = 'pelt'
       where o.template in ('cardContacted', 'cardClosed') and (o.facts ->> 'number')::int = $1 and o.created_at > now() - interval '5 minutes' order by o.template`, [number])
    expect(rows.map(({ template }) => template)).toEqual(['cardClosed', 'cardContacted'])
  })
}

test('a card is asked back and taken up again', async ({ come }) => {
  const [number] = [...used]
  const doctor = await come('huisarts@pelt.example')
  await doctor.goto(`${list}/verstuurd/${number}`)
  await doctor.getByRole('button', { name: /heropenen/i }).click()
  const holder = await come('aanspreekpunt@pelt.example')
  await holder.goto(`${list}/${number}`)
  await expect(holder.getByText('Er is gevraagd om deze kaart weer op te nemen')).toBeVisible()
  await holder.getByRole('button', { name: 'Kaart heropenen' }).click()
  await expect(holder.getByText('Eén keer heropend')).toBeVisible()
  // What came of it before was counted, and of whom is kept nowhere: nothing is ticked, and only what is new is asked.
  await act(holder, 'Afronden')
  await holder.locator('details[open] summary').filter({ hasText: 'Welke rechten kwamen er?' }).click()
  await expect(holder.getByText('Vink alleen aan wat er nieuw bij kwam')).toBeVisible()
  await expect(holder.getByRole('group', { name: 'Welke rechten kwamen er?' }).getByRole('checkbox', { checked: true })).toHaveCount(0)
})

test('a card that waits too long, across a holiday and a day on which the contact point is closed, comes to the coordinator', async ({ come, pool }) => {
  const { holiday, sentOn, closed, due, calledOn } = await acrossAHoliday(pool)
  await (await come('veldwerker@pelt.example')).goto('/pelt')
  const coordinator = await come('regisseur@pelt.example')
  const waiting = async () => {
    await coordinator.goto('/pelt?werk=alles')
    return late((await coordinator.getByRole('main').textContent()) ?? '')
  }
  const before = await waiting()

  await pool.query(`insert into closing_day (municipality_id, day, reason) select id, $1, 'Opleiding' from municipality where slug = 'pelt' on conflict do nothing`, [closed])
  const { number, dueOn } = await sendThen(pool, 'veldwerker@pelt.example', sentOn)
  expect(dueOn, `sent on ${sentOn}, ${holiday} is a holiday, closed on ${closed}`).toBe(due)

  // The nights up to its day call nobody; the first one on which somebody is there after it does, and once.
  await nights(daysFrom(sentOn, calledOn).slice(1, -1))
  expect(await calls(pool, number)).toEqual([])
  await nights([calledOn, calledOn])
  expect(await calls(pool, number)).toEqual([`regisseur@pelt.example ${due}`])

  expect(await waiting()).toBe(before + 1)
  await coordinator.goto(`${list}?late=1`)
  await expect(coordinator.getByRole('link', { name: new RegExp(`^${number}\\b`) })).toBeVisible()
  await expectAccessible(coordinator)
})

test('what no help exists for reaches the alderman as a count, and nothing of whom it is about', async ({ come, pool }) => {
  const number = await waitingCard(pool, 'phone', used)
  const alderman = await come('schepen@pelt.example')
  await alderman.goto('/pelt/bestuur')
  const year = new URL((await alderman.getByRole('link', { name: /cijfers/i }).first().getAttribute('href')) ?? '', 'http://pelt').searchParams.get('periode')!
  await enoughNeedsToShow(pool, year)
  const needs = async () => {
    await alderman.goto('/pelt/bestuur')
    return alderman.locator('dl > div').filter({ has: alderman.getByText('Geen hulp voor', { exact: true }) }).locator('li').allInnerTexts()
  }
  const counted = (lines: string[]) => Object.fromEntries(lines.map((line) => line.split(/\s(?=\d+$)/)).map(([domain = '', count]) => [domain, Number(count)]))
  const before = counted(await needs())
  expect(Object.keys(before).length).toBeGreaterThan(0)

  const holder = await come('aanspreekpunt@pelt.example')
  await holder.goto(`${list}/${number}`)
  await act(holder, 'Contact gehad')
  await acted(holder, 'Contact noteren')
  await expect(holder.getByRole('status')).toContainText('Het contact is genoteerd')
  await act(holder, 'Afronden')
  const form = holder.locator('details[open]').filter({ hasText: 'Hoe is het afgelopen?' })
  const missing = form.getByLabel('Welke hulp ontbrak er?')
  await expect(missing).toBeHidden()
  await form.getByRole('radio', { name: /niet voor ons/i }).check()
  await expect(form.getByLabel('Doorgegeven aan')).toBeVisible()
  await expect(missing).toBeHidden()
  await form.getByRole('radio', { name: /er bestaat geen hulp voor/i }).check()
  await expect(form.getByLabel('Doorgegeven aan')).toBeHidden()
  await form.getByLabel('Over welk domein gaat het?').selectOption({ label: 'Werk' })
  await missing.fill('Betaalbaar vervoer na zes uur')
  await form.getByRole('button', { name: 'Kaart afronden' }).click()
  await expect(holder.getByRole('status')).toContainText(/afgerond/i)

  // In its first months a year has little to tell, and the page tells of the one before.
  await pool.query(`update unmet_need set created_at = least(created_at, make_timestamptz($1, 12, 15, 12, 0, 0)) where missing = 'Betaalbaar vervoer na zes uur'`, [Number(year)])
  expect(counted(await needs())).toEqual({ ...before, Werk: (before['Werk'] ?? 0) + 1 })
  await expect(alderman.getByRole('main')).not.toContainText('Betaalbaar vervoer na zes uur')
  expect((await alderman.goto(`${list}/${number}`))?.status()).toBe(404)
})

/** So many needs of every domain that no count is hidden for being small. */
async function enoughNeedsToShow(pool: pg.Pool, year: string): Promise<void> {
  await pool.query(
    `insert into unmet_need (municipality_id, id, neighbourhood_id, domain, missing, created_at)
     select m.id, uuidv7(), (select b.id from neighbourhood b where b.municipality_id = m.id and b.archived_at is null order by b.name limit 1), d.domain, 'Een plek overdag', make_timestamptz($1, 12, 1, 12, 0, 0)
     from municipality m cross join unnest($2::text[]) as d(domain) cross join generate_series(1, 5) where m.slug = 'pelt'`,
    [Number(year), ['incomeAndRights', 'housingAndMobility', 'healthAndCare', 'familyAndEducation', 'work', 'leisureAndContacts']],
  )
}
