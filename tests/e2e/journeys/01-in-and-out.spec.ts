import { demoPassword, expect, expectAccessible, refusalOn, test, type Page } from '#tests/support/journey.ts'

const coordinator = 'regisseur@hamont-achel.example'

async function signIn(page: Page, password: string) {
  await page.getByLabel('E-mailadres').fill(coordinator)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Aanmelden' }).click()
}

async function signOut(page: Page) {
  await page.getByLabel('Aangemeld als').click()
  await page.getByRole('button', { name: 'Afmelden' }).click()
}

for (const javaScriptEnabled of [false, true]) {
  const how = javaScriptEnabled ? 'with script' : 'without script'

  test(`a coordinator signs in and out ${how}`, async ({ come }) => {
    const page = await come(undefined, { javaScriptEnabled })
    await page.goto('/hamont-achel/partners')
    await expect(page).toHaveURL(/\/aanmelden\?naar=/)
    await signIn(page, demoPassword)
    await expect(page).toHaveURL(/\/hamont-achel\/partners$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Partners')

    await signOut(page)
    await expect(page).toHaveURL(/\/aanmelden/)
    await expect(page.getByRole('status')).toContainText('Je bent afgemeld')
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aanmelden')
    await expect(page.getByText('Partners')).toHaveCount(0)
  })

  test(`a wrong password is said in a sentence and the address stays ${how}`, async ({ come }) => {
    const page = await come(undefined, { javaScriptEnabled })
    await page.goto('/aanmelden')
    await signIn(page, 'dit-is-het-niet')
    await expect(refusalOn(page)).toContainText('horen niet bij elkaar')
    await expect(page.getByLabel('E-mailadres')).toHaveValue(coordinator)
    if (javaScriptEnabled) await expectAccessible(page)
    else await expect(page.getByLabel('Wachtwoord', { exact: true })).toHaveValue('') // it never travels back
  })
}

test('a session that was ended elsewhere leads to the sign-in page at the next click', async ({ come }) => {
  const here = await come('veldwerker@hamont-achel.example')
  const there = await come('veldwerker@hamont-achel.example')
  await there.goto('/hamont-achel')
  await here.goto('/profiel')
  await here.getByRole('button', { name: 'Overal afmelden' }).click()
  await expect(here).toHaveURL(/\/aanmelden/)
  await expect(here.getByRole('status')).toContainText('overal afgemeld')

  await there.getByRole('link', { name: 'Buurten', exact: true }).first().click()
  await expect(there.getByRole('heading', { level: 1 })).toHaveText('Aanmelden')
  await expect(there).toHaveURL(/\/aanmelden/)
})
