import { z } from 'zod'

type Sought = string | string[] | undefined

/** One value from the address; anything repeated or empty is nothing. */
export const asOne = (value: Sought): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** An id from the address; anything else is nothing, so that a mistyped address shows the first page. */
export const asId = (value: Sought): string | null => z.uuid().safeParse(value).data ?? null
