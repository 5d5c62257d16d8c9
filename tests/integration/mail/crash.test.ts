import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, expect, test } from 'vitest'
import { twoMunicipalities } from '#tests/factories/cast.ts'
import { aQueuedMail, mailStanding } from '#tests/factories/mail.ts'
import { testMailServer } from '#tests/support/mail-server.ts'

const server = await testMailServer({ slowness: 400 })
process.env.SMTP_URL = server.url
process.env.MAIL_FROM = 'baken@gemeente.example'
const { pelt, deerlijk } = await twoMunicipalities()
const workers: ChildProcess[] = []
afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL')
  await server.stop()
})

/** The worker as `npm start` begins it. */
function aWorker(): ChildProcess {
  const worker = spawn(process.execPath, ['--conditions=react-server', 'lib/jobs/worker.ts'], { env: { ...process.env, NODE_ENV: 'production' }, stdio: 'inherit' })
  workers.push(worker)
  return worker
}

test('a worker killed while the mail server has a mail loses none; the one it held may come twice, under the same Message-ID', async () => {
  const places = [pelt, deerlijk]
  const mails = await Promise.all(Array.from({ length: 6 }, async (_, index) => {
    const place = places[index % 2]!
    return { place, id: await aQueuedMail(place, `mail ${index}`) }
  }))
  const killed = aWorker()
  await expect.poll(() => server.received.length, { timeout: 20_000, interval: 20 }).toBeGreaterThanOrEqual(2)
  killed.kill('SIGKILL')
  await once(killed, 'exit')

  aWorker()
  const states = async () => Promise.all(mails.map(async ({ place, id }) => (await mailStanding(place, id)).state))
  await expect.poll(states, { timeout: 25_000 }).toEqual(mails.map(() => 'sent'))
  const arrived = server.received.map(({ messageId }) => messageId)
  expect([...new Set(arrived)].sort()).toEqual(mails.map(({ id }) => `<${id}@gemeente.example>`).sort())
  expect(arrived.length).toBeLessThanOrEqual(mails.length + 1)
}, 60_000)
