import { z } from 'zod'
import { id, ids, optionalText, ticked, version } from '#lib/actions/fields.ts'
import { neighbourhood } from './common.ts'
import { withoutPerson } from './without-person.ts'

export const ChooseFigures = z.object({
  neighbourhood: neighbourhood(),
  indicators: ids(200).pipe(z.array(z.uuid()).min(1)),
})
export type ChooseFigures = z.infer<typeof ChooseFigures>

export const InterpretFigure = withoutPerson(
  z.object({ neighbourhood: neighbourhood(), id: id(), version: version(), text: optionalText(2000), noPerson: ticked() }),
  ['text'],
)
export type InterpretFigure = z.infer<typeof InterpretFigure>
