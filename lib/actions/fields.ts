import { z } from 'zod'

// The building blocks of every form's schema. Forms send strings; an empty field is `null`, never an empty text.
// Messages are keys; lib/i18n/zod-messages.ts finds the sentence for what is missing, too long or out of range. A message given to
// a type here would be taken by all its bounds too, so types carry none.

const blankIsNull = (value: unknown) => {
  if (typeof value !== 'string') return value
  // From an address anything may come; no text in the database holds a null character.
  const text = value.replaceAll('\0', '')
  return text.trim() === '' ? null : text
}
/** `1.234,5` as people here write it, and `1234.5` as spreadsheets do. */
const asNumber = (value: unknown) => {
  if (typeof value !== 'string') return value
  const text = value.trim().replace(/\s/g, '')
  if (text === '') return null
  const plain = text.includes(',') ? text.replace(/\./g, '').replace(',', '.') : text.replace(/\.(?=\d{3}(\.|$))/g, '')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : value
}

export const requiredText = (max: number, min = 1) => z.string().trim().min(min).max(max)
export const optionalText = (max: number) => z.preprocess(blankIsNull, z.string().trim().max(max).nullish().transform((v) => v ?? null))
export const requiredDate = () => z.preprocess(blankIsNull, z.iso.date('errors.date'))
export const optionalDate = () => z.preprocess(blankIsNull, z.iso.date('errors.date').nullish().transform((v) => v ?? null))
export const requiredNumber = (min: number, max: number) => z.preprocess(asNumber, z.number().min(min).max(max))
export const optionalNumber = (min: number, max: number) =>
  z.preprocess(asNumber, z.number().min(min).max(max).nullish().transform((v) => v ?? null))
export const optionalWhole = (min: number, max: number) =>
  z.preprocess(asNumber, z.number().int('errors.whole').min(min).max(max).nullish().transform((v) => v ?? null))
export const requiredWhole = (min: number, max: number) =>
  z.preprocess(asNumber, z.number().int('errors.whole').min(min).max(max))
export const requiredChoice = <const Values extends readonly [string, ...string[]]>(values: Values) => z.enum(values, 'errors.choose')
export const optionalChoice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.preprocess(blankIsNull, z.enum(values, 'errors.choose').nullish().transform((v) => v ?? null))
export const choices = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.array(z.enum(values, 'errors.choose')).max(values.length).default([])
export const id = () => z.uuid('errors.choose')
export const optionalId = () => z.preprocess(blankIsNull, z.uuid('errors.choose').nullish().transform((v) => v ?? null))
export const ids = (max = 200) => z.array(z.uuid('errors.choose')).max(max).default([])
/** A box that was ticked; an unticked one is not sent at all. */
export const ticked = () => z.preprocess((value) => value === 'on' || value === 'true', z.boolean())
export const emailAddress = () => z.string().trim().toLowerCase().max(254).regex(/^[\x21-\x7e]+$/, 'errors.email').pipe(z.email('errors.email'))
/** The version an edit started from. */
export const version = () => z.preprocess(asNumber, z.number().int().min(1))
