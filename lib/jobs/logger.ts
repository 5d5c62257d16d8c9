import { Logger } from 'graphile-worker'

/** Warnings and errors only, one line each; the payload is never printed. */
export const quietLogger = new Logger(() => (level, message) => {
  if (level === 'error' || level === 'warning') process.stderr.write(`[jobs] ${level}: ${message}\n`)
})
