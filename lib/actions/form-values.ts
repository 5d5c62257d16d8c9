import { z } from 'zod'
import type { Typed } from './result.ts'

const carriedByTheForm = new Set(['key'])

/** What was typed, by field name: a list where the schema asks for a list, the last value otherwise. Files are left out. */
export function formValues(form: FormData, schema: z.ZodType): Typed {
  const lists = listFields(schema)
  const typed: Typed = {}
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION') || carriedByTheForm.has(name)) continue
    // No text holds a null character, and the database refuses one.
    const values = form.getAll(name).filter((value) => typeof value === 'string').map((value) => value.replaceAll('\0', ''))
    const last = values.at(-1)
    if (lists.has(name)) typed[name] = values.filter((value) => value !== '')
    else if (last !== undefined) typed[name] = last
  }
  return typed
}

function listFields(schema: z.ZodType): Set<string> {
  if (schema instanceof z.ZodPipe) return listFields(schema.in as z.ZodType)
  if (!(schema instanceof z.ZodObject)) return new Set()
  return new Set(
    Object.entries(schema.shape as Record<string, z.ZodType>)
      .filter(([, field]) => isList(field))
      .map(([name]) => name),
  )
}

function isList(field: z.ZodType): boolean {
  if (field instanceof z.ZodArray) return true
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault || field instanceof z.ZodPrefault) {
    return isList(field.unwrap() as z.ZodType)
  }
  if (field instanceof z.ZodPipe) return isList(field.in as z.ZodType)
  return false
}
