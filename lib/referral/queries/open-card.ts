import 'server-only'
import type { Vault } from '#lib/encryption/vault.ts'
import { verifyAgreement } from '../agreement/rules.ts'
import type { Sealed, SealedCard } from './card-row.ts'

/** Opens everything of a card that is sealed, each value where it belongs. */
export function openCard(vault: Vault, card: SealedCard) {
  const opener = (table: string) => (column: string, id: string, sealed: Sealed | null) =>
    sealed === null ? null : vault.open(Buffer.from(sealed, 'base64'), `${table}.${column}:${id}`)
  const [person, agreement, task, note, handover] = [opener('referral_person'), opener('referral_agreement'), opener('referral_task'), opener('referral_note'), opener('referral_handover')]
  return {
    question: opener('referral_story')('question', card.id, card.question),
    receiver: opener('referral_story')('receiver', card.id, card.receiver),
    linkHolder: card.linkId && opener('personal_link')('holder_name', card.linkId, card.linkHolder),
    persons: card.persons.map((one) => ({
      id: one.id, position: one.position, language: one.language,
      name: person('name', one.id, one.name) ?? '',
      birthYear: person('birth_year', one.id, one.birthYear),
      phone: person('phone', one.id, one.phone),
      address: person('address', one.id, one.address),
      via: person('via', one.id, one.via),
    })),
    agreements: card.agreements.map(({ id, hash, sentence, signature, reason, recipient, ...one }) => {
      const opened = { sentence: agreement('sentence', id, sentence) ?? '', signature: agreement('signature', id, signature) }
      return {
        ...one, id, hash, ...opened,
        reason: agreement('reason', id, reason),
        recipient: agreement('recipient', id, recipient),
        holds: verifyAgreement({ ...one, ...opened, signatureHash: hash }),
      }
    }),
    notes: card.notes.map(({ text, ...one }) => ({ ...one, text: note('text', one.id, text) ?? '' })),
    tasks: card.tasks.map(({ text, ...one }) => ({ ...one, text: task('text', one.id, text) })),
    handovers: card.handovers.map(({ receiver, ...one }) => ({ ...one, receiver: handover('receiver', one.id, receiver) ?? '' })),
  }
}

export type OpenedCard = ReturnType<typeof openCard>
export type PersonOnCard = OpenedCard['persons'][number]
export type AgreementOnCard = OpenedCard['agreements'][number]
export type NoteOnCard = OpenedCard['notes'][number]
export type TaskOnCard = OpenedCard['tasks'][number]
export type HandoverOnCard = OpenedCard['handovers'][number]
