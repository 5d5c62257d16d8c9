import 'server-only'
import { texts } from '#lib/i18n/texts.ts'

/** The sentences of the thread, looked up once and handed to each strand. */
export const traceTexts = () => texts('trace')

export type TraceTexts = Awaited<ReturnType<typeof traceTexts>>
