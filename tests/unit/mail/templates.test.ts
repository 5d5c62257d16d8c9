import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locales } from '#lib/i18n/locales.ts'
import { namespaceMessages, type MessageTree } from '#lib/i18n/messages.ts'
import { renderMail } from '#lib/mail/render-mail.ts'
import { afterTrouble, mailTemplates, troubleOf, type MailTemplate } from '#lib/mail/rules.ts'
import { MailFacts } from '#lib/mail/schema.ts'

const names = Object.keys(mailTemplates) as MailTemplate[]
const link = 'https://baken.example/pelt/doorverwijzingen/12'
const facts = { number: 12, day: '2026-12-01' } as const

describe.each(locales)('the mails in %s', (locale) => {
  test('are all there, and no other', async () => {
    const { template } = (await namespaceMessages(locale, 'mail')) as { template: MessageTree }
    expect(Object.keys(template).sort()).toEqual([...names].sort())
    for (const sentences of Object.values(template)) expect(Object.keys(sentences).sort()).toEqual(['name', 'subject', 'text'])
  })

  test.each(names)('%s says that something is ready and where, with and without its facts', async (template) => {
    for (const known of [facts, {}]) {
      const mail = await renderMail({ template, locale, municipality: 'Pelt', facts: known, link })
      expect(mail.subject).toContain('Pelt')
      expect(mail.subject).not.toMatch(/\d|\n/)
      expect(mail.text).toContain(locale === 'nl' ? `Er staat iets voor je klaar:\n${link}\n` : `Something is ready for you:\n${link}\n`)
      expect(/^(Nummer|Number): 12$/m.test(mail.text)).toBe('number' in known)
      const dayIsTold = 'day' in known && mailTemplates[template].day !== null
      expect(/2026/.test(mail.text)).toBe(dayIsTold)
      for (const line of mail.text.trim().split('\n').filter((line) => line && !line.startsWith('-- '))) expect(mail.html).toContain(line)
    }
  })
})

test('a municipality with odd signs in its name does not break out of the page', async () => {
  const mail = await renderMail({ template: 'newCard', locale: 'nl', municipality: `<b>'s "Dorp" & co`, facts: {}, link })
  expect(mail.html).not.toContain('<b>')
  expect(mail.html).toContain('&lt;b&gt;&#39;s &quot;Dorp&quot; &amp; co')
})

test('no text that somebody typed is a fact', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.object())), (anything) => {
      if (Object.keys(anything).length === 0) return
      expect(MailFacts.safeParse(anything).success).toBe(false)
    }),
  )
  expect(MailFacts.safeParse({ number: 12, day: '2026-02-30' }).success).toBe(false)
  expect(MailFacts.safeParse(facts).success).toBe(true)
})

test.each([
  ['nobody answers', { code: 'ESOCKET' }, 'unreachable'],
  ['no such name in the network', { code: 'EDNS' }, 'unreachable'],
  ['too slow', { code: 'ETIMEDOUT', command: 'CONN' }, 'unreachable'],
  ['a wrong password', { code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }, 'notAllowed'],
  ['mail only after a password', { code: 'EENVELOPE', responseCode: 530, command: 'MAIL FROM' }, 'notAllowed'],
  ['our own address refused', { code: 'EENVELOPE', responseCode: 553, command: 'MAIL FROM' }, 'notAllowed'],
  ['come back later', { code: 'EENVELOPE', responseCode: 450, command: 'RCPT TO' }, 'busy'],
  ['no such receiver', { code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' }, 'refused'],
  ['the mail refused', { code: 'EMESSAGE', responseCode: 554, command: 'DATA' }, 'refused'],
] as const)('%s: %j is %s', (_, answer, trouble) => {
  expect(troubleOf(answer)).toBe(trouble)
})

test.each([
  ['unreachable', 0, 'waiting', 'unreachable'],
  ['busy', 5, 'waiting', 'busy'],
  ['notAllowed', 5.1, 'failed', 'tooLate'],
  ['refused', 0, 'failed', 'refused'],
  ['receiverGone', 0, 'failed', 'receiverGone'],
] as const)('%s after %d days: %s, %s', (trouble, days, state, why) => {
  const written = new Date('2026-11-20T08:00:00Z')
  const now = new Date(written.getTime() + days * 24 * 60 * 60 * 1000)
  expect(afterTrouble(trouble, written, now)).toEqual({ state, trouble: why })
})
