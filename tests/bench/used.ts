import { z } from 'zod'

const Used = z.object({
  /** Milliseconds of CPU, all threads of the web server together. */
  cpu: z.number(),
  /** Statements sent to the database, `begin` and `commit` included. */
  queries: z.number(),
  /** The most memory it ever held, in KiB. */
  peakMemory: z.number(),
})

/** What the web server used since it started. */
export type Used = z.infer<typeof Used>

/** Asks the probe in the web server. */
export const used = async (port: number): Promise<Used> => Used.parse(await (await fetch(`http://127.0.0.1:${port}`)).json())
