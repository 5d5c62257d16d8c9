import 'server-only'
import { randomBytes } from 'node:crypto'
import { codeFrom, codeLength } from '../rules/codes.ts'

/** So many different codes nobody can guess, 55 bits each: nothing in them tells of which municipality or card they are. */
export function newCodes(howMany: number): string[] {
  const codes = new Set<string>()
  while (codes.size < howMany) {
    const code = codeFrom(randomBytes(codeLength * 2))
    if (code) codes.add(code)
  }
  return [...codes]
}
