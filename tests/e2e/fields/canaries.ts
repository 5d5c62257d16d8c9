import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { actionIds, callAction } from '#tests/support/call-action.ts'
import { cookieName, sessionFor } from '#tests/support/session-for.ts'
import { addDays, today } from '#lib/time/today.ts'

/** What can be recognised wherever it comes up, each written in one field only; numbers as a screen and as the database write them. */
export const canaries = {
  name: /Kanarina/,
  phone: /471[\s.]?66[\s.]?77[\s.]?88/,
  address: /Kanariestraat/,
  via: /Kanariegids/,
  question: /kanarievraag/,
  sharedNote: /kanarienota/,
  privateNote: /kanariegeheim/,
  task: /kanarietaak/,
  receiver: /Kanariedienst/,
  giverName: /Kanariebeller/,
  giverPhone: /471[\s.]?55[\s.]?44[\s.]?33/,
  contactName: /Kanariecontact/,
  contactPhone: /471[\s.]?22[\s.]?33[\s.]?44/,
} as const
export type Canary = keyof typeof canaries

/**
 * One card with something in every field about a person, made by a partner and held by a contact person; one call back that the
 * same contact person holds; one contact of an organisation of which neither is. All through the doors people use.
 */
export async function letLoose(pool: pg.Pool): Promise<{ card: string; callback: string; contact: string; organisation: string }> {
  const one = async (sql: string, values: unknown[] = []) => (await pool.query<Record<string, string>>(sql, values)).rows[0]!
  const ids = actionIds()
  const cookies = new Map<string, string>()
  const call = async (mailbox: string, action: string, form: Record<string, string | string[]>) => {
    const email = `${mailbox}@pelt.example`
    if (!cookies.has(email)) cookies.set(email, await sessionFor(pool, email))
    const id = ids.get(action)
    if (!id) throw new Error(`${action} is not in the build`)
    const { status, body } = await callAction(id, { leading: ['pelt', { status: 'idle' }], form: { ...form, key: randomUUID() }, headers: { cookie: `${cookieName}=${cookies.get(email)}` }, from: '/pelt' })
    if (status === 404 || /"status":"(?!idle|done)/.test(body)) throw new Error(`${action} did not do it: ${status} ${body.slice(-500)}`)
  }
  const memberOf = (mailbox: string) => one(`select m.id, m.organisation_id, m.municipality_id from membership m join user_account u on u.id = m.user_id where u.email = $1 and m.ended_at is null order by m.id limit 1`, [`${mailbox}@pelt.example`])
  const holder = await memberOf('aanspreekpunt')
  const maker = await memberOf('huisarts')
  const place = await one('select id from neighbourhood where municipality_id = $1 order by name limit 1', [holder['municipality_id']])
  const cardType = await one('select id from card_type where municipality_id = $1 and archived_at is null order by id limit 1', [holder['municipality_id']])

  await call('huisarts', 'lib/referral/actions/send.ts sendReferralAction', {
    cardTypeId: cardType['id']!, neighbourhoodId: place['id']!, domains: ['incomeAndRights'], question: 'Een kanarievraag over de huur', name: 'Kanarina Veldhuis',
    reachWay: 'viaSomeone', phone: '0471 66 77 88', address: 'Kanariestraat 7', via: 'Kanariegids', mayContact: 'on', mayWordBack: 'on', way: 'typed', typedName: 'Kanarina Veldhuis',
  })
  const card = () => one(`select id, number::text, version::text, owner_id from referral r where municipality_id = $1 order by r.number desc limit 1`, [holder['municipality_id']])
  const { id: referralId = '', number = '' } = await card()
  if ((await card())['owner_id'] !== holder['id']) {
    await call('regisseur', 'lib/referral/actions/handle.ts reassignAction', { referralId, version: (await card())['version']!, membershipId: holder['id']! })
  }
  await call('aanspreekpunt', 'lib/referral/actions/handle.ts acceptAction', { referralId, version: (await card())['version']! })
  await call('aanspreekpunt', 'lib/referral/actions/handle.ts contactAction', { referralId, version: (await card())['version']! })
  await call('aanspreekpunt', 'lib/referral/actions/work.ts noteAction', { referralId, text: 'Een kanarienota voor wie meewerkt', shared: 'shared' })
  await call('aanspreekpunt', 'lib/referral/actions/work.ts noteAction', { referralId, text: 'Een kanariegeheim voor mezelf', shared: 'private' })
  await call('aanspreekpunt', 'lib/referral/actions/work.ts taskAction', { referralId, kind: 'own', text: 'Een kanarietaak', dueOn: addDays(today(new Date()), 3) })
  await call('aanspreekpunt', 'lib/referral/actions/work.ts handoverAction', { referralId, kind: 'gbo', receiver: 'Kanariedienst', agreed: 'on' })

  await call('huisarts', 'lib/signals/actions/give.ts giveWorryAction', { neighbourhoodId: place['id']!, name: 'Kanariebeller', phone: '0471 55 44 33' })
  const callback = await one('select id from callback where municipality_id = $1 order by created_at desc limit 1', [holder['municipality_id']])
  await pool.query('update callback set owner_id = $1 where id = $2', [holder['id'], callback['id']])

  const elsewhere = await one(`select o.id from organisation o where o.municipality_id = $1 and o.archived_at is null and o.id not in ($2, $3) order by o.id limit 1`,
    [holder['municipality_id'], holder['organisation_id'], maker['organisation_id']])
  await call('regisseur', 'lib/partners/actions/contacts.ts addContactAction', { organisationId: elsewhere['id']!, name: 'Kanariecontact', phone: '0471 22 33 44' })
  const contact = await one('select id from organisation_contact where municipality_id = $1 order by id desc limit 1', [holder['municipality_id']])
  return { card: number, callback: callback['id']!, contact: contact['id']!, organisation: elsewhere['id']! }
}
