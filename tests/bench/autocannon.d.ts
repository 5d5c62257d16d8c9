// autocannon brings no types; this is the part of it that the benchmark uses.
declare module 'autocannon' {
  interface Options {
    url: string
    connections: number
    /** How many requests in all. */
    amount: number
    headers?: Record<string, string>
    /** Seconds. */
    timeout?: number
  }
  interface Result {
    errors: number
    timeouts: number
    non2xx: number
  }
  interface Instance extends PromiseLike<Result> {
    /** @param milliseconds from the request to the last byte of the answer */
    on: (event: 'response', heard: (client: unknown, status: number, bytes: number, milliseconds: number) => void) => this
  }
  export default function autocannon(options: Options): Instance
}
