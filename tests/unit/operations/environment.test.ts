import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { parseEnvironment } from '#lib/db/environment.ts'

const good = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://baken_app:x@127.0.0.1/baken',
  AUTH_SECRET: randomBytes(32).toString('base64'),
  MASTER_KEY: randomBytes(32).toString('base64'),
} as const

test('with a database and two secrets there is enough to start', () => {
  expect(parseEnvironment(good)).toMatchObject({ PORT: 3000, HOST: 'localhost', BAKEN_DEMO: false })
})

test.each([
  ['no session secret', { AUTH_SECRET: undefined }, /AUTH_SECRET is missing/],
  ['an empty session secret', { AUTH_SECRET: '' }, /AUTH_SECRET is missing/],
  ['a short session secret', { AUTH_SECRET: 'Xk4!pQz9' }, /AUTH_SECRET is too short/],
  [
    'a session secret out of a manual',
    { AUTH_SECRET: 'changeme-changeme-changeme-changeme' },
    /AUTH_SECRET is an example/,
  ],
  ['a session secret of one letter', { AUTH_SECRET: 'a'.repeat(40) }, /AUTH_SECRET is an example/],
  ['a master key of the wrong size', { MASTER_KEY: randomBytes(40).toString('base64') }, /MASTER_KEY is not 32 bytes/],
  ['no database', { DATABASE_URL: undefined }, /DATABASE_URL is missing/],
  ['a database of another kind', { DATABASE_URL: 'mysql://x/y' }, /DATABASE_URL is no address/],
  ['a port beyond the last', { PORT: '70000' }, /PORT is at most 65535/],
  ['a mail server of another kind', { SMTP_URL: 'https://mail.gemeente.be', MAIL_FROM: 'baken@gemeente.be' }, /SMTP_URL is no address of a mail server/],
  ['a mail server without a sender', { SMTP_URL: 'smtps://mail.gemeente.be' }, /MAIL_FROM is missing/],
  ['a sender without address', { SMTP_URL: 'smtps://mail.gemeente.be', MAIL_FROM: 'Baken' }, /MAIL_FROM is no sender/],
  ['a sender with a second header', { SMTP_URL: 'smtps://mail.gemeente.be', MAIL_FROM: 'Baken\nBcc: x <a@b.be>' }, /MAIL_FROM is no sender/],
  ['a port in words', { PORT: 'three' }, /PORT is no number/],
])('%s is refused by name', (_, change, sentence) => {
  expect(() => parseEnvironment({ ...good, ...change })).toThrow(sentence)
})

test('everything that is wrong is told at once, and no value is repeated', () => {
  const call = () => parseEnvironment({ NODE_ENV: 'production', AUTH_SECRET: 'hunter2' })
  expect(call).toThrow(/DATABASE_URL is missing; AUTH_SECRET is too short.*; MASTER_KEY is missing/)
  expect(call).not.toThrow(/hunter2/)
})
