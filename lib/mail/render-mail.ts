import 'server-only'
import type { Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { translator } from '#lib/i18n/translator.ts'
import { formatsFor } from '#lib/time/formats.ts'
import { mailTemplates, type MailTemplate } from './rules.ts'
import type { MailFacts } from './schema.ts'

export interface MailContent {
  template: MailTemplate
  locale: Locale
  municipality: string
  facts: MailFacts
  /** the whole address of the page */
  link: string
}

export interface RenderedMail {
  subject: string
  text: string
  html: string
}

/** A mail in the receiver's language, as text and as simple HTML: fixed sentences, a number, a day and a link. */
export async function renderMail({ template, locale, municipality, facts, link }: MailContent): Promise<RenderedMail> {
  const say = translator(locale, await messagesFor(locale, ['mail']), 'mail')
  const dayLine = mailTemplates[template].day
  const lines = [
    say(`template.${template}.text`),
    facts.number !== undefined && say('line.number', { number: String(facts.number) }),
    facts.day !== undefined && dayLine && say(`line.${dayLine}`, { day: formatsFor(locale).weekday(facts.day) }),
  ].filter((line) => typeof line === 'string')
  const subject = say(`template.${template}.subject`, { municipality })
  const [greeting, ready, about] = [say('greeting'), say('line.ready'), say('line.about', { municipality })]
  return {
    subject,
    text: `${greeting}\n\n${lines.join('\n')}\n\n${ready}\n${link}\n\n-- \n${about}\n`,
    html: page(locale, subject, [greeting, ...lines], `${escaped(ready)}<br><a href="${escaped(link)}">${escaped(link)}</a>`, about),
  }
}

function page(locale: Locale, subject: string, lines: string[], ready: string, about: string): string {
  const paragraphs = lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body>
${paragraphs}
<p>${ready}</p>
<hr>
<p><small>${escaped(about)}</small></p>
</body>
</html>
`
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
