import type { z } from 'zod'
import { contactIn, namesIn } from '../rules/person-like.ts'

/**
 * Holds texts of an analysis to the rule that nobody can be found from them. A telephone number, an address of e-mail or a
 * national number is refused at its field. What looks like a name is asked about once: the box `noPerson` says that it is
 * no person, and is where the question stands.
 *
 * @param texts the names of the fields people write sentences in
 */
export function withoutPerson<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>, texts: readonly (keyof Shape & string)[]) {
  return schema.superRefine((value, context) => {
    const given = value as Record<string, unknown>
    for (const field of texts) {
      const contact = contactIn(written(given[field]))
      if (contact) context.addIssue({ code: 'custom', path: [field], message: `analysis.errors.${contact}` })
    }
    const names = texts.flatMap((field) => namesIn(written(given[field])))
    if (names.length > 0 && given['noPerson'] !== true) {
      const params = { names: [...new Set(names)].slice(0, 3).join(', ') }
      context.addIssue({ code: 'custom', path: ['noPerson'], message: 'analysis.errors.maybeName', params })
    }
  })
}

const written = (value: unknown): string => (typeof value === 'string' ? value : '')
