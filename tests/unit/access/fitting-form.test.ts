import { describe, expect, it } from 'vitest'
import { kindOfId, kindInAction, kindOfText } from '#tests/support/kinds-of-fields.ts'
import { knownKinds, type Ids } from '#tests/support/addresses.ts'
import { schemaOf } from '#tests/support/action-schema.ts'
import { fittingForm, namingFields } from '#tests/support/fitting-form.ts'
import { inventory } from '#tests/support/inventory.ts'
import { formValues } from '#lib/actions/form-values.ts'

const doors = inventory().filter(({ what, door }) => what === 'action' && (door?.kind === 'member' || door?.kind === 'link' || door?.kind === 'visitor'))

/** An id of its own for every kind. */
const ids: Ids = Object.fromEntries(knownKinds.map((kind, index) => [kind, `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`]))
const made: Ids = { ...ids, paperCode: '2345-6789-CDFG', neighbourhood: 'een-buurt' }

describe('a form that fits', () => {
  it.each(doors.map((entry) => [entry.name, entry] as const))('%s takes it, with every id it was given', async (_, entry) => {
    const schema = await schemaOf(entry)
    const form = fittingForm(schema, entry, made)
    const sent = new FormData()
    for (const [name, value] of Object.entries(form)) for (const one of [value].flat()) sent.append(name, one)
    expect(schema.safeParse(formValues(sent, schema)).error?.issues ?? []).toEqual([])
    // A review is about one of two things.
    const empty = namingFields(schema, entry).filter(({ field, kind }) => !made[kind] || ![form[field]].flat().join().includes(made[kind]))
    expect(empty.map(({ field }) => field)).toEqual(entry.name === 'writeReviewAction' ? ['round'] : [])
  })

  it('says of no field what it names when no door has that field', async () => {
    const named = await Promise.all(doors.map(async (entry) => namingFields(await schemaOf(entry), entry).map(({ field }) => [field, `${entry.name} ${field}`])))
    const used = new Set(named.flat(2))
    expect(Object.keys({ ...kindOfId, ...kindOfText, ...kindInAction }).filter((field) => !used.has(field))).toEqual([])
  })
})
