import { z } from 'zod'
import { id, ids, optionalText, requiredChoice, requiredDate, requiredText, requiredWhole, ticked, version } from '#lib/actions/fields.ts'
import { neighbourhood } from '#lib/analysis/schema/common.ts'
import { withoutPerson } from '#lib/analysis/schema/without-person.ts'
import { audiences } from './rules.ts'

const fields = {
  neighbourhood: neighbourhood(),
  audience: requiredChoice(audiences),
  heldOn: requiredDate(),
  form: requiredText(160, 3),
  attendance: requiredWhole(1, 20_000),
  said: optionalText(4000),
  noPerson: ticked(),
}

export const RecordMoment = withoutPerson(z.object({ ...fields, points: ids() }), ['form', 'said'])
export type RecordMoment = z.infer<typeof RecordMoment>

export const EditMoment = withoutPerson(z.object({ ...fields, id: id(), version: version() }), ['form', 'said'])
export type EditMoment = z.infer<typeof EditMoment>

export const MomentHere = z.object({ neighbourhood: neighbourhood(), id: id() })
export type MomentHere = z.infer<typeof MomentHere>

export const TellPoints = z.object({ neighbourhood: neighbourhood(), id: id(), points: ids().pipe(z.array(z.uuid()).min(1)) })
export type TellPoints = z.infer<typeof TellPoints>

export const PointHere = z.object({ neighbourhood: neighbourhood(), momentId: id(), attentionPointId: id() })
export type PointHere = z.infer<typeof PointHere>

export const AnswerPoint = withoutPerson(
  z.object({
    neighbourhood: neighbourhood(),
    momentId: id(),
    attentionPointId: id(),
    version: version(),
    said: optionalText(2000),
    answer: optionalText(2000),
    noPerson: ticked(),
  }),
  ['said', 'answer'],
)
export type AnswerPoint = z.infer<typeof AnswerPoint>
