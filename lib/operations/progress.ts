/** A line on the terminal for every step, so that whoever waits sees what for. */
export function step(text: string): void {
  console.log(`· ${text}`)
}

/** Runs a piece of work and says, when it is done, how long it took. */
export async function timed<Result>(text: string, work: () => Promise<Result>): Promise<Result> {
  const startedAt = performance.now()
  const result = await work()
  step(`${text} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`)
  return result
}

/** Ends a script with one sentence instead of a stack of frames. `BAKEN_DEBUG=1` shows the frames as well. */
export function failWithSentence(error: unknown): void {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`)
  if (process.env.BAKEN_DEBUG === '1') console.error(error)
  process.exitCode = 1
}
