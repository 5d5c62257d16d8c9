import 'server-only'
import { formats, texts } from '#lib/i18n/texts.ts'

/** Sentences and formats that lists of figures need, looked up once and handed to every row. */
export async function figureWords() {
  const [t, reading, f] = await Promise.all([texts('figures'), texts('figures-reading'), formats()])
  return { t, reading, f }
}

export type FigureWords = Awaited<ReturnType<typeof figureWords>>
