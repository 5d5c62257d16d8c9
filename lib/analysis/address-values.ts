import { z } from 'zod'

/** What stands behind the question mark of an address, as Next gives it. */
export type Asked = Promise<Record<string, string | string[] | undefined>>

/** A value of the address; the first when somebody wrote it twice. */
export const single = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value)

/** A value of the address when it is one of these words, otherwise nothing was asked. */
export const oneOf = <Word extends string>(words: readonly Word[], value: string | string[] | undefined): Word | null =>
  words.find((word) => word === single(value)) ?? null

/** A list's address with what was asked of it; nothing asked is left out. */
export function withAsked(path: string, asked: Record<string, string | null | undefined>): string {
  const given = Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return given.length > 0 ? `${path}?${new URLSearchParams(given).toString()}` : path
}

const Id = z.uuid()

/** A part of the address that is an id; anything else leads nowhere. */
export const uuidOf = (value: string | string[] | undefined): string | null => Id.safeParse(single(value)).data ?? null
