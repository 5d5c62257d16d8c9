import { z } from 'zod'
import { longestQuestion } from './rules.ts'

/** What stands in the address: anything may, so what makes no sense asks nothing. */
export const Asked = z.object({
  vraag: z.string().transform((text) => text.replaceAll('\0', '').trim().slice(0, longestQuestion)).catch(''),
})
