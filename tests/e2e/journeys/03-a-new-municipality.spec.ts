import { expect, expectAccessible, test, type Page } from '#tests/support/journey.ts'

const password = 'vier-losse-fietsen-onderweg'

/** The link that is shown once, after the answer of the form that made it. */
async function handedOver(page: Page): Promise<string> {
  const link = page.getByLabel('Link om door te geven')
  await expect(link).toHaveValue(/\/uitnodiging\/.+/)
  return new URL(await link.inputValue()).pathname
}

async function join(page: Page, invitation: string, name: string) {
  await page.goto(invitation)
  await page.getByLabel('Je naam').fill(name)
  await page.getByLabel('Kies een wachtwoord').fill('kinrooi123')
  await page.getByRole('button', { name: 'Account maken en beginnen' }).click()
  await expect(page.getByLabel('Kies een wachtwoord')).toHaveAccessibleDescription(/Dit wachtwoord is te kort/)
  await expect(page.getByLabel('Je naam')).toHaveValue(name)
  await expectAccessible(page)
  await page.getByLabel('Kies een wachtwoord').fill(password)
  await page.getByRole('button', { name: 'Account maken en beginnen' }).click()
  await expect(page.getByRole('status')).toContainText('Welkom')
}

test('the platform opens a municipality, its coordinator starts, and invites a partner', async ({ come }) => {
  test.setTimeout(120_000)
  const platform = await come('beheer@baken.example')
  const invitation = await test.step('a municipality of the reference list is opened', async () => {
    await platform.goto('/beheer')
    await platform.getByRole('link', { name: 'Gemeente openen' }).first().click()
    await expect(platform.getByRole('heading', { level: 1 })).toHaveText('Een gemeente openen')
    await platform.getByLabel('Naam of deel ervan').fill('kinrooi')
    await platform.getByRole('button', { name: 'Filteren' }).click()
    await expect(platform.getByText('1 gemeente nog niet geopend')).toBeVisible()
    await platform.getByRole('button', { name: 'Gemeente openen' }).click()
    await expect(platform.getByRole('heading', { level: 1 })).toContainText('Kinrooi')
    await platform.getByLabel('Naam', { exact: true }).fill('Griet Nieuwelinck')
    await platform.getByLabel('E-mailadres').fill('regisseur@kinrooi.example')
    await platform.getByRole('button', { name: 'Uitnodiging maken' }).click()
    const link = await handedOver(platform)
    await expectAccessible(platform)
    await platform.reload()
    await expect(platform.getByLabel('Link om door te geven')).toHaveCount(0)
    await expect(platform.getByText('Griet Nieuwelinck is uitgenodigd tot')).toBeVisible()
    return link
  })

  const coordinator = await come()
  await test.step('she chooses a password and finds a checklist', async () => {
    await join(coordinator, invitation, 'Griet Nieuwelinck')
    await expect(coordinator).toHaveURL(/\/kinrooi$/)
    await expect(coordinator.getByRole('heading', { name: 'Aan de slag in Kinrooi' })).toBeVisible()
    await expectAccessible(coordinator)
  })

  await test.step('she takes neighbourhoods in a few clicks', async () => {
    await coordinator.getByRole('link', { name: 'Buurten kiezen' }).click()
    const areas = coordinator.getByRole('checkbox')
    await areas.nth(0).check()
    await areas.nth(1).check()
    await coordinator.getByRole('button', { name: 'Buurten maken' }).first().click()
    await expect(coordinator.getByText('2 buurten staan klaar')).toBeVisible()
  })

  await test.step('she puts one away and brings it back', async () => {
    await coordinator.goto('/kinrooi/instellingen/buurten')
    await coordinator.getByRole('main').locator('details').filter({ hasText: 'Buurt uit de lijsten halen' }).first().locator('summary').click()
    await coordinator.getByRole('button', { name: 'Buurt uit de lijsten halen' }).first().click()
    await coordinator.getByRole('dialog').getByRole('button', { name: /uit de lijsten halen$/ }).click()
    await expect(coordinator.getByRole('status')).toContainText('niet meer in de lijsten')
    await coordinator.goto('/kinrooi/instellingen/buurten')
    await expect(coordinator.getByRole('heading', { name: 'Buurten uit de lijsten' })).toBeVisible()
    await expectAccessible(coordinator)
    await coordinator.getByRole('button', { name: /terughalen$/ }).click()
    await expect(coordinator.getByRole('status')).toContainText('staat weer in de lijsten')
    await coordinator.goto('/kinrooi')
    const step = coordinator.getByRole('listitem').filter({ hasText: 'Kies je buurten' })
    await expect(step).toContainText('klaar')
    await expect(coordinator.getByRole('link', { name: 'Cijfers inlezen' })).toBeVisible()
  })

  const forPartner = await test.step('she adds an organisation and invites somebody of it', async () => {
    await coordinator.goto('/kinrooi/partners/toevoegen')
    await coordinator.getByLabel('Naam van de organisatie').fill('Dienstencentrum aan de Abeek')
    await coordinator
      .getByRole('group', { name: /^Soort/ })
      .getByRole('radio')
      .first()
      .check()
    await coordinator.getByRole('button', { name: 'Partner toevoegen' }).click()
    await expect(coordinator.getByRole('heading', { level: 1 })).toHaveText('Dienstencentrum aan de Abeek')
    await coordinator.goto('/kinrooi')
    await coordinator.getByRole('link', { name: 'Mensen uitnodigen' }).click()
    await coordinator.getByRole('link', { name: 'Iemand uitnodigen' }).click()
    await expect(coordinator.getByRole('heading', { level: 1 })).toHaveText('Iemand uitnodigen')
    await coordinator.getByLabel('Naam', { exact: true }).fill('Wannes Partnerinck')
    await coordinator.getByLabel('E-mailadres').fill('partner@kinrooi.example')
    await coordinator.getByRole('radio', { name: /^partner/ }).check()
    await coordinator.getByRole('button', { name: 'Uitnodiging maken' }).click()
    await expect(coordinator.getByText('Een partner hoort bij een organisatie').first()).toBeVisible()
    await coordinator.getByRole('combobox', { name: /^Organisatie/ }).selectOption('Dienstencentrum aan de Abeek')
    await coordinator.getByRole('button', { name: 'Uitnodiging maken' }).click()
    return handedOver(coordinator)
  })

  await test.step('the partner comes in, and the link is used up', async () => {
    const partner = await come()
    await join(partner, forPartner, 'Wannes Partnerinck')
    await expect(partner.getByRole('heading', { name: 'Goedgekeurde plannen' })).toBeVisible()
    const later = await come()
    await later.goto(forPartner)
    await expect(later.getByText('Deze uitnodiging is al gebruikt')).toBeVisible()
  })
})
