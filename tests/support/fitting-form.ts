import { z } from 'zod'
import { addDays, today } from '#lib/time/today.ts'
import type { Ids } from './addresses.ts'
import type { EntryPoint } from './inventory.ts'
import { kindInAction, kindOfId, kindOfText } from './kinds-of-fields.ts'

export type Form = Record<string, string | string[]>

/**
 * A form that fits one door, with an id of one municipality in every field that asks for one: what keeps it out is then who sends it
 * and whose the ids are, never how it was filled in. The fields that nobody may set go along.
 */
export function fittingForm(schema: z.ZodType, action: EntryPoint, ids: Ids): Form {
  const form: Form = { ...forbidden }
  for (const [field, asks] of Object.entries(fieldsOf(schema))) {
    const kind = kindOf(action, field, asks)
    const value = kind === null ? fitting(field, asks) : ids[kind]
    if (value !== undefined) form[field] = partsOf(asks).some((part) => part instanceof z.ZodArray) ? [value] : value
  }
  return { ...form, ...besides[action.name]?.(ids) }
}

/** The fields of a door that name a thing, each with the kind of thing. */
export const namingFields = (schema: z.ZodType, action: EntryPoint): { field: string; kind: string }[] =>
  Object.entries(fieldsOf(schema)).flatMap(([field, asks]) => {
    const kind = kindOf(action, field, asks)
    return kind === null ? [] : [{ field, kind }]
  })

function kindOf({ name }: EntryPoint, field: string, asks: z.ZodType): string | null {
  if (!partsOf(asks).some((part) => part instanceof z.ZodUUID)) return kindOfText[field] ?? null
  const kind = kindInAction[`${name} ${field}`] ?? kindOfId[field]
  if (kind === undefined) throw new Error(`say in kinds-of-fields.ts what ${field} of ${name} names`)
  return kind
}

/** The first thing people could have typed that the field takes. */
function fitting(field: string, asks: z.ZodType): string | undefined {
  const choice = partsOf(asks).find((part) => part instanceof z.ZodEnum)
  const list = partsOf(asks).some((part) => part instanceof z.ZodArray)
  return [usual[field], ...(choice?.options.map(String) ?? []), ...anything].find((typed) => {
    const taken = typed === undefined ? null : asks.safeParse(list ? [typed] : typed)
    // A box that was not ticked is taken as well, and says no.
    return taken?.success === true && taken.data !== false
  })
}

/** The fields of a form, also of one that is looked at again as a whole. */
function fieldsOf(schema: z.ZodType): Record<string, z.ZodType> {
  if (schema instanceof z.ZodPipe) return fieldsOf(schema.in as z.ZodType)
  return schema instanceof z.ZodObject ? schema.shape : {}
}

/** A field and everything it is made of: what may be left out, what is changed on its way, what a list holds. */
function partsOf(field: z.ZodType): z.ZodType[] {
  const inside = (...parts: unknown[]) => [field, ...parts.flatMap((part) => partsOf(part as z.ZodType))]
  if (field instanceof z.ZodPipe) return inside(field.in, field.out)
  if (field instanceof z.ZodArray) return inside(field.element)
  if (field instanceof z.ZodOptional || field instanceof z.ZodNullable || field instanceof z.ZodDefault) return inside(field.unwrap())
  return [field]
}

const now = today(new Date())
const anything = ['Een poging met een zin', 'poging', '1', addDays(now, 30), 'on']

/** What stands in a field of this name, where any text would not do or would say less. */
const usual: Readonly<Record<string, string>> = {
  email: 'poging@baken.example', phone: '0499 00 00 01', complaintsPhone: '0499 00 00 01', ownNumber: '0499 00 00 02', number: '1722', was: '1733', birthYear: '1950', hour: '10:00',
  website: 'https://poging.example', complaintsUrl: 'https://poging.example', enterpriseNumber: '', drawn: '', accent: '#0E4B75', threshold: '9', criterion: 'detection-1', street: 'Een poging',
  heldOn: addDays(now, -30), meetingOn: addDays(now, -30), on: addDays(now, -30), adoptedOn: addDays(now, -30), since: addDays(now, -30), startOn: addDays(now, -30), agreementFrom: addDays(now, -30),
  from: addDays(now, 20), step1: '1', step2: '2', step3: '3', step4: '4', way: 'typed', follows: '1', period: '2024', projectionFrom: '2024', areas: '2025/sector/72043A00-',
  level: 'sector', periodFrom: 'fixed', areaColumn: '0', lon: '3', lat: '51', populationYear: '2024', keepMonths: '12', special: '',
}

/** What a field asks of another one, or a button carries besides an id. */
const besides: Readonly<Record<string, (ids: Ids) => Form>> = {
  movePointAction: ({ attentionPoint = '' }) => ({ move: `${attentionPoint} up 1` }),
  addUpdateAction: () => ({ from: 'running', to: 'done' }),
  setBlockStandAction: () => ({ version: '0', kind: 'partnerDoesIt' }),
  sortSignalsAction: () => ({ title: '' }),
  writeReviewAction: () => ({ round: '' }),
  settleAction: () => ({ 'use.1': 'adds', 'name.1': 'Inwoners', 'unit.1': 'personen' }),
}

/** Fields that nobody may set (mass assignment). */
const forbidden: Form = {
  municipalityId: '00000000-0000-0000-0000-000000000000', userId: '00000000-0000-0000-0000-000000000000', ownerId: '00000000-0000-0000-0000-000000000000',
  platformAdmin: 'true', createdAt: '2000-01-01', standings: ['coordinator'],
}
