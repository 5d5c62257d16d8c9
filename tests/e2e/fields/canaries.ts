import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { actionIds, callAction, told } from '#tests/support/call-action.ts'
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
  // Four figures could be part of an id.
  birthYear: /(?<![\w-])1913(?![\w-])/,
  household: /Kanarinus/,
  recipient: /Kanarieontvanger/,
  overrideReason: /kanariereden/,
  withdrawnName: /Kanarijne/,
  withdrawnReason: /kanarieafscheid/,
  memberName: /Kanarielid/,
} as const
export type Canary = keyof typeof canaries

export interface Loose {
  /** Numbers of the cards, the one with everything in front. */
  cards: string[]
  referral: string
  person: string
  callback: string
  contact: string
  organisation: string
  holder: string
}

type Send = (mailbox: string, action: string, form: Record<string, string | string[]>) => Promise<void>

/**
 * One card with something in every field about a person, made by a partner and held by a contact person; one sent without agreement and
 * one withdrawn, both held by the same; one call back that they hold; one contact of an organisation of which neither is; and the name of
 * that contact person. All through the doors people use.
 */
export async function letLoose(pool: pg.Pool): Promise<Loose> {
  const one = async (sql: string, values: unknown[] = []) => (await pool.query<Record<string, string>>(sql, values)).rows[0]!
  const call = callerIn('pelt', pool)
  const memberOf = (mailbox: string) => one(`select m.id, m.user_id, m.organisation_id, m.municipality_id from membership m join user_account u on u.id = m.user_id where u.email = $1 and m.ended_at is null order by m.id limit 1`, [`${mailbox}@pelt.example`])
  const holder = await memberOf('aanspreekpunt')
  const maker = await memberOf('huisarts')
  await pool.query(`update user_account set name = 'Kanarielid Peeters' where id = $1`, [holder['user_id']])
  const place = await one('select id from neighbourhood where municipality_id = $1 order by name limit 1', [holder['municipality_id']])
  const cardType = await one('select id from card_type where municipality_id = $1 and archived_at is null order by id limit 1', [holder['municipality_id']])
  const said = { cardTypeId: cardType['id']!, neighbourhoodId: place['id']!, domains: ['incomeAndRights'], question: 'Een vraag over de huur', reachWay: 'phone', phone: '0471 00 00 01' }

  /** Sends a card and brings it to the holder, who had contact. */
  const sent = async (mailbox: string, typed: Record<string, string>) => {
    await call(mailbox, 'lib/referral/actions/send.ts sendReferralAction', { ...said, ...typed })
    const { id = '', number = '' } = await one('select id, number::text from referral where municipality_id = $1 order by referral.number desc limit 1', [holder['municipality_id']])
    const version = async () => (await one('select version::text from referral where id = $1', [id]))['version']!
    if ((await one('select owner_id from referral where id = $1', [id]))['owner_id'] !== holder['id']) {
      await call('regisseur', 'lib/referral/actions/handle.ts reassignAction', { referralId: id, version: await version(), membershipId: holder['id']! })
    }
    for (const action of ['acceptAction', 'contactAction']) await call('aanspreekpunt', `lib/referral/actions/handle.ts ${action}`, { referralId: id, version: await version() })
    return { id, number, version }
  }
  const card = await sent('huisarts', {
    question: 'Een kanarievraag over de huur', name: 'Kanarina Veldhuis', birthYear: '1913', reachWay: 'viaSomeone', phone: '0471 66 77 88', address: 'Kanariestraat 7', via: 'Kanariegids',
    mayContact: 'on', mayWordBack: 'on', way: 'typed', typedName: 'Kanarina Veldhuis',
  })
  await workOn(call, card.id)
  await call('aanspreekpunt', 'lib/referral/actions/handle.ts passOnAction', {
    referralId: card.id, version: await card.version(), receiver: 'Kanarieontvanger', lookAgainOn: addDays(today(new Date()), 7), agreed: 'on',
  })
  const without = await sent('regisseur', { name: 'Kanarina Zonder', way: 'override', reason: 'Een kanariereden om het zonder te doen' })
  const withdrawn = await sent('regisseur', { name: 'Kanarijne Weg', way: 'override', reason: 'Een kanarieafscheid om het zonder te doen' })
  await call('aanspreekpunt', 'lib/referral/actions/handle.ts withdrawAction', { referralId: withdrawn.id, version: await withdrawn.version() })

  await call('huisarts', 'lib/signals/actions/give.ts giveWorryAction', { neighbourhoodId: place['id']!, name: 'Kanariebeller', phone: '0471 55 44 33' })
  const callback = await one('select id from callback where municipality_id = $1 order by created_at desc limit 1', [holder['municipality_id']])
  await pool.query('update callback set owner_id = $1 where id = $2', [holder['id'], callback['id']])

  const elsewhere = await one(`select o.id from organisation o where o.municipality_id = $1 and o.archived_at is null and o.id not in ($2, $3) order by o.id limit 1`,
    [holder['municipality_id'], holder['organisation_id'], maker['organisation_id']])
  await call('regisseur', 'lib/partners/actions/contacts.ts addContactAction', { organisationId: elsewhere['id']!, name: 'Kanariecontact', phone: '0471 22 33 44' })
  const contact = await one('select id from organisation_contact where municipality_id = $1 order by id desc limit 1', [holder['municipality_id']])
  const person = await one('select id from referral_person where referral_id = $1 order by position limit 1', [card.id])
  return {
    cards: [card.number, without.number, withdrawn.number], referral: card.id, person: person['id']!, callback: callback['id']!, contact: contact['id']!, organisation: elsewhere['id']!,
    holder: holder['id']!,
  }
}

/** What the holder of a card writes on it. */
async function workOn(call: Send, referralId: string): Promise<void> {
  const work = 'lib/referral/actions/work.ts'
  await call('aanspreekpunt', `${work} noteAction`, { referralId, text: 'Een kanarienota voor wie meewerkt', shared: 'shared' })
  await call('aanspreekpunt', `${work} noteAction`, { referralId, text: 'Een kanariegeheim voor mezelf', shared: 'private' })
  await call('aanspreekpunt', `${work} taskAction`, { referralId, kind: 'own', text: 'Een kanarietaak', dueOn: addDays(today(new Date()), 3) })
  await call('aanspreekpunt', `${work} handoverAction`, { referralId, kind: 'gbo', receiver: 'Kanariedienst', agreed: 'on', bound: 'on' })
  await call('aanspreekpunt', `${work} addPersonAction`, { referralId, name: 'Kanarinus Veldhuis' })
}

/** Sends forms as people of a municipality do, and complains when one is not taken. */
function callerIn(slug: string, pool: pg.Pool): Send {
  const ids = actionIds()
  const cookies = new Map<string, string>()
  return async (mailbox, action, form) => {
    const email = `${mailbox}@${slug}.example`
    if (!cookies.has(email)) cookies.set(email, await sessionFor(pool, email))
    const id = ids.get(action)
    if (!id) throw new Error(`${action} is not in the build`)
    const answer = await callAction(id, { leading: [slug, { status: 'idle' }], form: { ...form, key: randomUUID() }, headers: { cookie: `${cookieName}=${cookies.get(email)}` }, from: `/${slug}` })
    if (told(answer) !== 'done') throw new Error(`${action} did not do it: ${told(answer)} ${answer.body.slice(-500)}`)
  }
}
