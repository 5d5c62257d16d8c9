import { addressOf, visits } from '#tests/support/every-page.ts'
import { complaintsWhile, expect, expectAccessibleToAll, test } from './looking.ts'

for (const visit of visits()) {
  const { as, page: name, from = 'pelt', status = 200 } = visit
  const where = name.replace('[municipality]', from)
  const what = status === 200 ? where : `the answer ${status} of ${where}`
  test(`${as ?? 'nobody'} finds ${what} accessible`, async ({ pool, browserOf }) => {
    const address = await addressOf(pool, visit)
    if (!address) throw new Error('The demo has nothing to fill this address in with: see tests/support/addresses.ts')
    const page = await browserOf(as)
    const complaints = await complaintsWhile(page, async () => {
      const response = await page.goto(address, { waitUntil: 'load' })
      expect(response?.status()).toBe(status)
      // A page that leads somewhere else was not looked at.
      expect(new URL(page.url()).pathname).toBe(new URL(address, page.url()).pathname)
      await expectAccessibleToAll(page)
    })
    // A page that is not found says so in the console as well.
    expect(complaints.filter((complaint) => status === 200 || !complaint.includes(String(status)))).toEqual([])
  })
}
