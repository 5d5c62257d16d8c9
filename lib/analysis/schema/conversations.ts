import { z } from 'zod'
import { id, optionalText, requiredChoice, requiredDate, requiredText, requiredWhole, ticked, version } from '#lib/actions/fields.ts'
import { conversationKinds } from '../rules/kinds.ts'
import { neighbourhood } from './common.ts'
import { withoutPerson } from './without-person.ts'

const fields = {
  neighbourhood: neighbourhood(),
  kind: requiredChoice(conversationKinds),
  heldOn: requiredDate(),
  participants: requiredWhole(1, 2000),
  profile: optionalText(300),
  summary: requiredText(6000, 10),
  noPerson: ticked(),
}

export const RecordConversation = withoutPerson(z.object(fields), ['profile', 'summary'])
export type RecordConversation = z.infer<typeof RecordConversation>

export const EditConversation = withoutPerson(z.object({ ...fields, id: id(), version: version() }), ['profile', 'summary'])
export type EditConversation = z.infer<typeof EditConversation>

export const WriteQuote = withoutPerson(
  z.object({ neighbourhood: neighbourhood(), conversationId: id(), text: requiredText(600, 3), noPerson: ticked() }),
  ['text'],
)
export type WriteQuote = z.infer<typeof WriteQuote>

export const QuoteHere = z.object({ neighbourhood: neighbourhood(), conversationId: id(), id: id() })
export type QuoteHere = z.infer<typeof QuoteHere>
