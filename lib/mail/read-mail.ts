import 'server-only'
import { linkTokenFor } from '#lib/auth/secret-link.ts'
import { environment } from '#lib/db/environment.ts'
import { vaultOf } from '#lib/encryption/vault.ts'
import { isLocale, type Locale } from '#lib/i18n/locales.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { addressOfMail } from './address-of-mail.ts'
import { renderMail, type RenderedMail } from './render-mail.ts'
import { isMailTemplate } from './rules.ts'
import { MailFacts } from './schema.ts'

export interface OutboxRow {
  municipalityId: string
  id: string
  template: string
  toUserId: string | null
  toAddress: Uint8Array | null
  locale: string
  path: string
  facts: unknown
}

export const outboxColumns = {
  municipalityId: true,
  id: true,
  template: true,
  toUserId: true,
  toAddress: true,
  locale: true,
  path: true,
  facts: true,
} as const

/** Where a mail goes and in which language; null when a member left, or may not sign in. */
export async function receiverOf(tx: TenantTx, row: OutboxRow): Promise<{ address: string; locale: Locale } | null> {
  if (row.toAddress) {
    const vault = await vaultOf(tx, row.municipalityId)
    return { address: vault.open(row.toAddress, addressOfMail(row.id)), locale: known(row.locale) }
  }
  const member = await tx.membership.findFirst({
    where: { userId: row.toUserId ?? undefined, endedAt: null, user: { disabledAt: null } },
    select: { user: { select: { email: true, locale: true } } },
  })
  return member && { address: member.user.email, locale: known(member.user.locale) }
}

/**
 * What a mail of the outbox says.
 *
 * @param forReceiver on its way: only then a page behind a personal link gets the token that opens it
 */
export async function contentOf(tx: TenantTx, row: OutboxRow, locale: Locale, { forReceiver = false } = {}): Promise<RenderedMail> {
  if (!isMailTemplate(row.template)) throw new Error(`There is no mail called ${row.template}`)
  const { name } = await tx.municipality.findUniqueOrThrow({ where: { id: row.municipalityId }, select: { name: true } })
  const link = new URL(forReceiver ? openedPath(row.path) : row.path, here()).href
  return renderMail({ template: row.template, locale, municipality: name, facts: MailFacts.parse(row.facts), link })
}

/** A page behind a personal link stands in the outbox under the id of the link, so that no row there opens anything. */
const openedPath = (path: string): string => path.replace(/^\/k\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?=\/|$)/, (_, id: string) => `/k/${linkTokenFor('personalLink', id)}`)

/** The address people open; `npm start` always tells it. */
function here(): string {
  const { NEXTAUTH_URL, PORT } = environment()
  return NEXTAUTH_URL ?? `http://localhost:${PORT}`
}

const known = (locale: string): Locale => (isLocale(locale) ? locale : 'nl')
