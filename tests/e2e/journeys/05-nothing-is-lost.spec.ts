import { expect, expectAccessible, refusalOn, test, type Page } from '#tests/support/journey.ts'

const plan = '/pelt/buurten/damsheide/plan'

async function fillIdea(page: Page, title: string) {
  await page.goto(`${plan}/nieuw`)
  await page.getByLabel('Titel', { exact: true }).fill(title)
  await page.getByLabel('Of een trekker in woorden').fill('buurtcomité')
  await page.getByLabel('Ongeveer wanneer').fill('dit najaar')
}

test('a form that is sent twice makes one record', async ({ come, pool }) => {
  const page = await come('regisseur@pelt.example')
  const made = (title: string) =>
    pool.query('select from plan_action where title = $1', [title]).then(({ rowCount }) => rowCount)

  await fillIdea(page, 'Soep op woensdag')
  await page.getByRole('button', { name: 'Actie toevoegen' }).dblclick()
  await expect(page).toHaveURL(/\/acties\//)
  expect(await made('Soep op woensdag')).toBe(1)

  await test.step('also when the page is gone back to and sent again without script', async () => {
    const plain = await come('regisseur@pelt.example', { javaScriptEnabled: false })
    await fillIdea(plain, 'Brei mee op dinsdag')
    const key = await plain.locator('input[name=key]').inputValue()
    await plain.getByRole('button', { name: 'Actie toevoegen' }).click()
    await expect(plain).toHaveURL(/\/acties\//)
    const first = plain.url()
    await plain.goBack()
    if ((await plain.locator('input[name=key]').inputValue()) === key) {
      await plain.getByRole('button', { name: 'Actie toevoegen' }).click()
      await expect(plain).toHaveURL(first)
    }
    expect(await made('Brei mee op dinsdag')).toBe(1)
  })
})

test('an action that was changed meanwhile shows both versions and loses nothing', async ({ come }) => {
  const one = await come('regisseur@pelt.example')
  const other = await come('regisseur@pelt.example')
  await fillIdea(one, 'Bank onder de linde')
  await one.getByRole('button', { name: 'Actie toevoegen' }).click()
  await expect(one).toHaveURL(/\/acties\//)
  const edit = `${new URL(one.url()).pathname}/aanpassen`
  await one.goto(edit)
  await other.goto(edit)

  await one.getByLabel('Titel', { exact: true }).fill('Bank en bloemen onder de linde')
  await one.getByRole('button', { name: 'Actie bewaren' }).click()
  await expect(one.getByRole('status')).toContainText('De actie is bewaard')

  await other.getByLabel('Titel', { exact: true }).fill('Twee banken onder de linde')
  await other.getByLabel('Ongeveer wanneer').fill('in april')
  await other.getByRole('button', { name: 'Actie bewaren' }).click()
  await expect(refusalOn(other)).toContainText('Iemand anders heeft dit ondertussen aangepast')
  await expect(other.getByText('Bank en bloemen onder de linde')).toBeVisible()
  await expect(other.getByLabel('Titel', { exact: true })).toHaveValue('Twee banken onder de linde')
  await expect(other.getByLabel('Ongeveer wanneer')).toHaveValue('in april')
  await expectAccessible(other)

  await other.getByRole('button', { name: 'Dit overnemen' }).first().click()
  await expect(other.getByLabel('Titel', { exact: true })).toHaveValue('Bank en bloemen onder de linde')
  await other.getByRole('button', { name: 'Actie bewaren' }).click()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Bank en bloemen onder de linde')
  await expect(other.getByText('in april')).toBeVisible()
})

for (const javaScriptEnabled of [true, false]) {
  test(`each error stands at its field and everything typed is kept ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
    come,
  }) => {
    const page = await come('regisseur@pelt.example', { javaScriptEnabled })
    const folded = (title: string) => page.getByRole('heading', { name: title, exact: true }).click()
    await page.goto(`${plan}/nieuw`)
    await page.getByLabel('Ongeveer wanneer').fill('na de zomer')
    await folded('Resultaat')
    await page.getByLabel(/^Streefcijfer/).fill('veel')
    await folded('Resultaat') // an error in a folded part must show itself
    await expect(page.getByLabel(/^Streefcijfer/)).toBeHidden()
    await page.getByRole('checkbox', { name: /^Detectie/ }).check()
    await page.getByRole('button', { name: 'Actie toevoegen' }).click()

    const title = page.getByLabel('Titel', { exact: true })
    await expect(refusalOn(page)).toContainText('velden vragen nog aandacht')
    await expect(title).toHaveAttribute('aria-invalid', 'true')
    await expect(title).toHaveAccessibleDescription(/Vul dit in/)
    await expect(page.getByLabel(/^Streefcijfer/)).toBeVisible()
    await expect(page.getByLabel(/^Streefcijfer/)).toHaveAccessibleDescription(/Schrijf een getal/)
    if (javaScriptEnabled) await expect(title).toBeFocused()
    await expect(page.getByLabel('Ongeveer wanneer')).toHaveValue('na de zomer')
    await expect(page.getByLabel(/^Streefcijfer/)).toHaveValue('veel')
    await expect(page.getByRole('checkbox', { name: /^Detectie/ })).toBeChecked()
    if (javaScriptEnabled) await expectAccessible(page)
  })
}

test('a folded form that is wrong shows so without script', async ({ come, pool }) => {
  const { rows } = await pool.query<{ path: string }>(
    `select '/pelt/buurten/' || n.slug || '/plan/acties/' || a.id as path from plan_action a
     join neighbourhood n on n.id = a.neighbourhood_id join municipality m on m.id = a.municipality_id where m.slug = 'pelt' limit 1`,
  )
  const page = await come('regisseur@pelt.example', { javaScriptEnabled: false })
  await page.goto(rows[0]?.path ?? '')
  await page.getByText('Taak toevoegen', { exact: true }).first().click()
  await page.getByRole('form', { name: 'Taak toevoegen' }).getByRole('button', { name: 'Taak toevoegen' }).click()
  await expect(page.getByLabel('Wat moet er gebeuren?')).toBeVisible()
  await expect(page.getByLabel('Wat moet er gebeuren?')).toHaveAccessibleDescription(/Vul dit in/)
})

test('what cannot be undone is asked without script too', async ({ come, pool }) => {
  const { rows } = await pool.query<{ id: string }>(
    `select r.id from assessment_round r join municipality m on m.id = r.municipality_id where m.slug = 'pelt' and r.state = 'open' limit 1`,
  )
  const page = await come('regisseur@pelt.example', { javaScriptEnabled: false })
  await page.goto(`/pelt/toetsing/${rows[0]?.id ?? ''}`)
  await expect(page.getByRole('heading', { name: 'Wat verdwijnt' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Naar de tafel' })).toHaveCount(1)
  await expect(page.getByRole('form', { name: 'Aan tafel gaan' }).getByRole('button')).toBeVisible()
})

test('what was typed comes back after the page was left', async ({ come }) => {
  const page = await come('regisseur@pelt.example')
  await fillIdea(page, 'Een half idee')
  await page.getByRole('link', { name: 'Buurten', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Buurten in Pelt')
  await page.goto(`${plan}/nieuw`)
  await expect(page.getByLabel('Titel', { exact: true })).toHaveValue('Een half idee')
  await page.getByRole('button', { name: 'Opnieuw beginnen' }).click()
  await expect(page.getByLabel('Titel', { exact: true })).toHaveValue('')
})

test('a form that was sent leaves nothing behind for the next', async ({ come }) => {
  const page = await come('regisseur@pelt.example')
  await fillIdea(page, 'Een heel idee')
  await page.getByRole('button', { name: 'Actie toevoegen' }).click()
  await expect(page).toHaveURL(/\/acties\//)
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter((name) => name.startsWith('draft:')))).toEqual([])
  await page.goto(`${plan}/nieuw`)
  await expect(page.getByRole('button', { name: 'Actie toevoegen' })).toBeEnabled()
  await expect(page.getByLabel('Titel', { exact: true })).toHaveValue('')
  await expect(page.getByText('Je vorige tekst staat er nog.')).toBeHidden()
})
