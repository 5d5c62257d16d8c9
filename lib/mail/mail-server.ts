import 'server-only'
import nodemailer from 'nodemailer'
import { environment } from '#lib/db/environment.ts'
import { troubleOf, type SmtpAnswer, type Trouble } from './rules.ts'
import type { RenderedMail } from './render-mail.ts'

/** Milliseconds; the last is how long a server may think about a mail it already has: giving up then would mail it twice. */
const patience = { dnsTimeout: 5_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 60_000 }

export interface MailServer {
  /** @returns null when the server took it, otherwise what is wrong */
  send: (mail: RenderedMail & { id: string; to: string }) => Promise<Trouble | null>
}

/** The mail server of this installation; null when there is none. */
export function mailServer(): MailServer | null {
  const { SMTP_URL, MAIL_FROM } = environment()
  if (!SMTP_URL || !MAIL_FROM) return null
  const transport = nodemailer.createTransport({ url: SMTP_URL, ...patience, disableFileAccess: true, disableUrlAccess: true })
  const host = domainOf(MAIL_FROM)
  return {
    send: ({ id, to, subject, text, html }) =>
      transport
        .sendMail({
          from: MAIL_FROM,
          // As an object, so that it is one address whatever stands in it.
          to: { name: '', address: to },
          subject,
          text,
          html,
          // The same each time: a mail that arrives twice after a crash is shown once by the receiver's program.
          messageId: `<${id}@${host}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        })
        .then(
          () => null,
          (error: SmtpAnswer) => troubleOf(error),
        ),
  }
}

const domainOf = (from: string) => from.slice(from.lastIndexOf('@') + 1).replace('>', '')
