import { expect, expectAccessible, test } from '#tests/support/journey.ts'

test('a partner reads the adopted plan and tells how an own action goes, on a phone', async ({ come }) => {
  const doctor = await come('huisarts@pelt.example', { viewport: { width: 360, height: 740 }, hasTouch: true })
  await doctor.goto('/pelt')
  await doctor.getByRole('heading', { name: 'Goedgekeurde plannen' }).scrollIntoViewIfNeeded()
  await doctor.getByRole('link', { name: 'Overpelt-Fabriek', exact: true }).click()
  await expect(doctor.getByRole('heading', { name: 'Het goedgekeurde plan' })).toBeVisible()
  await expect(doctor.getByRole('link', { name: 'Actie toevoegen' })).toHaveCount(0)

  await doctor
    .getByRole('heading', { name: 'Acties waaraan jouw organisatie meewerkt' })
    .locator('..')
    .getByRole('link')
    .first()
    .click()
  await doctor.getByLabel('Wat gebeurde er?').fill('We bespraken vier mensen die alleen wonen.')
  await doctor.getByRole('button', { name: 'Bericht plaatsen' }).click()
  await expect(doctor.getByRole('status')).toContainText('Je bericht staat bij de actie')
  await expect(doctor.getByText('We bespraken vier mensen die alleen wonen.')).toBeVisible()
  await expectAccessible(doctor)
})

test.describe('what is not theirs', () => {
  test.use({ expectedComplaints: ['404'] })
  test('a partner does not find the analysis, nor an action of others', async ({ come, pool }) => {
    const doctor = await come('huisarts@pelt.example')
    for (const page of ['analyse', 'analyse/gesprekken', 'analyse/aandachtspunten', 'terugkoppeling']) {
      const answer = await doctor.goto(`/pelt/buurten/overpelt-fabriek/${page}`)
      expect(answer?.status(), page).toBe(404)
      await expect(doctor.getByRole('heading', { level: 1 })).toHaveText('Deze bladzijde vinden we niet')
    }
    const { rows } = await pool.query<{ id: string; slug: string }>(
      `select a.id, n.slug from plan_action a join neighbourhood n on n.id = a.neighbourhood_id join municipality m on m.id = a.municipality_id
     where m.slug = 'pelt' and a.state = 'idea' and not exists (
       select from action_partner p join organisation o on o.id = p.organisation_id where p.action_id = a.id and o.name like 'Huisartsen%')
     and a.lead_organisation_id is null limit 1`,
    )
    expect((await doctor.request.get(`/pelt/buurten/${rows[0]?.slug}/plan/acties/${rows[0]?.id}`)).status()).toBe(404)
  })
})

test('a volunteer ticks an own task and reads what happens', async ({ come }) => {
  const volunteer = await come('vrijwilliger@pelt.example')
  await volunteer.goto('/pelt')
  await volunteer.getByRole('link', { name: 'Taken', exact: true }).first().click()
  const task = volunteer.getByRole('form', { name: /is klaar$/ }).first()
  const title = /“(.+)” is klaar/.exec((await task.getAttribute('aria-label')) ?? '')?.[1] ?? ''
  await task.getByRole('button', { name: 'Klaar' }).click()
  await expect(volunteer.getByRole('heading', { name: 'Onlangs klaar' })).toBeVisible()
  await expect(volunteer.getByRole('form', { name: `“${title}” is toch niet klaar` })).toBeVisible()
  await expect(volunteer.getByRole('heading', { name: 'Wat er gebeurt in de buurten' })).toBeVisible()
  await expectAccessible(volunteer)
})
