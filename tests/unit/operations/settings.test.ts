import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { settingsFor } from '#lib/operations/settings.ts'

const [owner, app, jobs] = ['owner', 'app', 'jobs'].map((role) => `postgresql://baken_${role}:x@127.0.0.1/baken`) as [string, string, string]
const secrets = { AUTH_SECRET: randomBytes(32).toString('base64'), MASTER_KEY: randomBytes(32).toString('base64') }

test('no proxy is believed unless it is said that one stands there', () => {
  const proxy = (said: Record<string, string>) =>
    settingsFor({ urls: { owner, app, jobs }, embedded: undefined }, 'production', { NODE_ENV: 'production', ...secrets, ...said }).environment.BAKEN_PROXY
  expect([proxy({}), proxy({ BAKEN_PROXY: '0' }), proxy({ BAKEN_PROXY: '1' })]).toEqual([false, false, true])
  expect(() => proxy({ BAKEN_PROXY: 'yes' })).toThrow('BAKEN_PROXY is 0 or 1')
})

test('the web server, which serves strangers, does not learn where the mail server or the queue is', () => {
  const given = { NODE_ENV: 'production' as const, ...secrets, SMTP_URL: 'smtps://baken:geheim@mail.gemeente.be', MAIL_FROM: 'Baken <baken@gemeente.be>', DATABASE_OWNER_URL: owner, DATABASE_JOBS_URL: jobs }
  const { variables, environment } = settingsFor({ urls: { owner, app, jobs }, embedded: undefined }, 'production', given)
  expect(Object.values(variables).join(' ')).not.toMatch(/geheim|baken_owner|baken_jobs/)
  expect(environment).toMatchObject({ SMTP_URL: given.SMTP_URL, MAIL_FROM: given.MAIL_FROM })
})
