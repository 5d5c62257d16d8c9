import type pg from 'pg'
import { startLadder } from '#lib/referral/rules/ladder.ts'
import type { ReachWay } from '#lib/referral/rules/states.ts'
import { addStaffedDays, nextStaffedDay } from '#lib/time/working-days.ts'
import { today, type Day } from '#lib/time/today.ts'
import { expect, expectAccessible, test, type Page } from '#tests/support/journey.ts'

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

test('a card is asked back, taken up again, and its days skip a holiday and a closed day', async ({ come, pool }) => {
  const [number] = [...used]
  // Tomorrow's staffed day is closed: what is promised today moves on by one.
  const day = today(new Date())
  const open = { weekdays: new Set([1, 2, 3, 4, 5]), closed: new Set<Day>() }
  const { rows } = await pool.query<{ id: string; staffed: number[] | null; closed: Day[] }>(
    `select m.id, (select staffed_days from contact_point c where c.municipality_id = m.id) as staffed,
       array(select day::text from closing_day d where d.municipality_id = m.id) as closed from municipality m where m.slug = 'pelt'`)
  const place = rows[0]!
  const calendar = { weekdays: new Set(place.staffed ?? [1, 2, 3, 4, 5]), closed: new Set(place.closed) }
  const closing = nextStaffedDay(day, calendar)
  await pool.query(`insert into closing_day (municipality_id, day, reason) values ($1, $2, 'Opleiding') on conflict do nothing`, [place.id, closing])
  calendar.closed.add(closing)
  expect(addStaffedDays(day, startLadder[0], calendar) > addStaffedDays(day, startLadder[0], { ...open, weekdays: calendar.weekdays, closed: new Set(place.closed) })).toBe(true)

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
  const due = await pool.query<{ due: Day }>(`select r.due_on::text as due from referral r where r.municipality_id = $1 and r.number = $2`, [place.id, number])
  expect(due.rows[0]!.due).toBe(addStaffedDays(day, startLadder[0], calendar))
})

test('a card that waits too long stands on the coordinator’s first page, under its number', async ({ come, pool }) => {
  const [number] = [...used]
  const coordinator = await come('regisseur@pelt.example')
  await coordinator.goto('/pelt?werk=alles')
  await late(pool, number!)
  await coordinator.reload()
  await expect(coordinator.getByRole('main')).toContainText(/wacht(en)? te lang/)
  await coordinator.goto(`${list}?late=1`)
  await expect(coordinator.getByRole('link', { name: new RegExp(`^${number}\\b`) })).toBeVisible()
  await expectAccessible(coordinator)
})

test('what no help exists for reaches the alderman as a count, and nothing of whom it is about', async ({ come, pool }) => {
  const number = await waitingCard(pool, 'phone', used)
  const holder = await come('aanspreekpunt@pelt.example')
  await holder.goto(`${list}/${number}`)
  await act(holder, 'Contact gehad')
  await acted(holder, 'Contact noteren')
  await expect(holder.getByRole('status')).toContainText('Het contact is genoteerd')
  await act(holder, 'Afronden')
  const form = holder.locator('details[open]').filter({ hasText: 'Hoe is het afgelopen?' })
  await form.getByRole('radio', { name: /er bestaat geen hulp voor/i }).check()
  const missing = form.getByLabel('Welke hulp ontbrak er?')
  if (!(await missing.isVisible())) await form.locator('summary').filter({ hasText: 'Er bestaat geen hulp voor' }).click()
  await missing.fill('Betaalbaar vervoer na zes uur')
  await form.getByRole('button', { name: 'Kaart afronden' }).click()
  await expect(holder.getByRole('status')).toContainText(/afgerond/i)

  const { rows } = await pool.query<{ needs: number }>(
    `select count(*)::int as needs from unmet_need n join municipality m on m.id = n.municipality_id and m.slug = 'pelt'
     join referral r on r.municipality_id = n.municipality_id and r.id = n.referral_id where n.missing = 'Betaalbaar vervoer na zes uur' and r.number = $1`, [number])
  expect(rows[0]!.needs).toBe(1)
  const alderman = await come('schepen@pelt.example')
  await alderman.goto('/pelt/bestuur')
  // Which of the six it is follows from the card; from one to four are shown as fewer than five.
  await expect(alderman.getByRole('main')).toContainText(/Geen hulp voor.*(< 5|\d)/s)
  await expect(alderman.getByRole('main')).not.toContainText('Betaalbaar vervoer na zes uur')
  expect((await alderman.goto(`${list}/${number}`))?.status()).toBe(404)
})

/** Moves the day of a card to two days ago. */
async function late(pool: pg.Pool, number: number): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query(`select set_config('app.municipality_id', (select id::text from municipality where slug = 'pelt'), false)`)
    await client.query(`update referral set due_on = current_date - 2 where number = $1 and municipality_id = (select id from municipality where slug = 'pelt')`, [number])
    await client.query(`select set_config('app.municipality_id', '', false)`)
  } finally {
    client.release()
  }
}
