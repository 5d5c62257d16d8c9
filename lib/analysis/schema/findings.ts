import { z } from 'zod'
import { id, optionalChoice, optionalId, requiredChoice, requiredText, ticked, version } from '#lib/actions/fields.ts'
import { axes } from '#lib/framework/axes.ts'
import { buildingBlocks, type BuildingBlockId } from '#lib/framework/building-blocks.ts'
import { characteristics, isCharacteristicId, type CharacteristicId } from '#lib/framework/characteristics.ts'
import { fitsAxis } from '../rules/characteristic.ts'
import { findingKinds } from '../rules/kinds.ts'
import { neighbourhood } from './common.ts'
import { withoutPerson } from './without-person.ts'

type AtLeastOne<Word extends string> = readonly [Word, ...Word[]]

const fields = {
  neighbourhood: neighbourhood(),
  kind: requiredChoice(findingKinds),
  axis: requiredChoice(axes),
  buildingBlockId: requiredChoice(buildingBlocks.map((block) => block.id) as unknown as AtLeastOne<BuildingBlockId>),
  characteristic: optionalChoice(characteristics.map((one) => one.id) as unknown as AtLeastOne<CharacteristicId>),
  conversationId: optionalId(),
  text: requiredText(1000, 3),
  noPerson: ticked(),
}

const characteristicFits = (value: { axis: (typeof axes)[number]; characteristic: string | null }) =>
  value.characteristic === null || !isCharacteristicId(value.characteristic) || fitsAxis(value.characteristic, value.axis)
const elsewhere = { path: ['characteristic'], message: 'analysis.errors.characteristicOfOtherAxis' }

export const AddFinding = withoutPerson(z.object(fields), ['text']).refine(characteristicFits, elsewhere)
export type AddFinding = z.infer<typeof AddFinding>

export const EditFinding = withoutPerson(z.object({ ...fields, id: id(), version: version() }), ['text']).refine(
  characteristicFits,
  elsewhere,
)
export type EditFinding = z.infer<typeof EditFinding>
