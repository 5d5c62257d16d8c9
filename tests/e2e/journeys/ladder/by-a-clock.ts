import { closeDatabase } from '#lib/db/client.ts'
import { sendReferral } from '#lib/referral/commands/send-referral.ts'
import { nightlyReferrals } from '#lib/referral/nightly.ts'
import { SendReferralInput } from '#lib/referral/schema/send.ts'
import { asAnybody } from '#lib/tenancy/doors.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { whoIs } from '#lib/tenancy/who-is.ts'

// Run by at-the-time.ts: `send <session> <moment> <form>` or `nights <moment> …`.
const [what, ...words] = process.argv.slice(2)

async function send([session = '', moment = '', form = '']: string[]): Promise<void> {
  const now = new Date(moment)
  const actor = await whoIs(session, 'pelt')
  if (actor.kind !== 'member') throw new Error('nobody of Pelt')
  const answer = await inTenant(actor, (tx) => sendReferral(tx, actor, SendReferralInput.parse(JSON.parse(form)), now))
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  console.log(JSON.stringify({ number: answer.value.number, dueOn: answer.value.dueOn }))
}

async function nights(moments: string[]): Promise<void> {
  const pelt = await asAnybody((tx) => tx.municipality.findFirstOrThrow({ where: { slug: 'pelt' }, select: { id: true } }))
  for (const moment of moments) await nightlyReferrals(pelt.id, new Date(moment))
}

await (what === 'send' ? send(words) : nights(words))
await closeDatabase()
