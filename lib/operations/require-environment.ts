import { environment } from '#lib/db/environment.ts'

/** A web server without its settings does not begin; it says in one sentence which are missing. */
export function requireEnvironment(): void {
  try {
    environment()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}
