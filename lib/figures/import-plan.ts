import { z } from 'zod'
import { MappingSchema } from './reading/mapping.ts'
import { themes } from './themes.ts'

export const encodings = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export const separators = [';', ',', '|', '\t'] as const
export const decimals = [',', '.'] as const

/** How a file is to be read; what is left out is recognised. */
export const ReadingChoiceSchema = z.object({
  encoding: z.enum(encodings).optional(),
  separator: z.enum(separators).optional(),
  decimal: z.enum(decimals).optional(),
  hasHeader: z.boolean().optional(),
  sheet: z.string().max(100).optional(),
})

/** All that was decided about one import. It is kept with the import, so that the job, and whoever comes back, goes on from there. */
export const ImportPlanSchema = z.object({
  choice: ReadingChoiceSchema,
  /** `null` until somebody said how the columns are understood; outlines need none. */
  mapping: MappingSchema.nullable(),
  theme: z.enum(themes).nullable(),
})
export type ImportPlan = z.infer<typeof ImportPlanSchema>

export const emptyPlan: ImportPlan = { choice: {}, mapping: null, theme: null }

/** A stored plan; one written by an older edition of Baken is begun anew. */
export const planOf = (stored: unknown): ImportPlan => ImportPlanSchema.safeParse(stored).data ?? emptyPlan

/** How the origin of figures is told under them: "Statbel, Bevolking per gemeente". */
export const sourceLabel = ({ publisher, source }: { publisher: string; source: string }): string =>
  publisher === '' || source.startsWith(publisher) ? source : `${publisher}, ${source}`
