import { expect, test } from 'vitest'
import { z } from 'zod'
import { freshKey } from '#components/forms/fresh-key.ts'
import { initials } from '#components/ui/avatar.tsx'

test('a key made in the browser is a uuid, and another one every time', () => {
  const keys = Array.from({ length: 200 }, freshKey)
  for (const key of keys) expect(z.uuidv4().safeParse(key).success).toBe(true)
  expect(new Set(keys).size).toBe(200)
})

test.each([
  ['An Van den Berg', 'AB'],
  ['Fatima', 'F'],
  ['  élise  wouters ', 'ÉW'],
  ['', ''],
])('the face of "%s" is "%s"', (name, letters) => {
  expect(initials(name)).toBe(letters)
})
