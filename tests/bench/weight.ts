import { get } from 'node:http'
import { gunzipSync } from 'node:zlib'

/** What a first visit brings over the line, in bytes after gzip. */
export interface Weight {
  html: number
  script: number
  css: number
  /** Whether recharts is among the scripts. */
  charts: boolean
}

interface Answer {
  bytes: number
  text: string
}

/** Weighs a page with the scripts and styles it names. What only old browsers load (`nomodule`) does not count. */
export async function weigh(address: string, path: string, cookie: string | undefined): Promise<Weight> {
  const page = await fetchPacked(address + path, cookie)
  const tags = page.text.match(/<(?:script|link)\b[^>]*>/gi) ?? []
  const scripts = tags.filter((tag) => /^<script/i.test(tag) && !/\snomodule/i.test(tag)).flatMap((tag) => valueOf(tag, 'src'))
  const styles = tags.filter((tag) => /rel="stylesheet"/i.test(tag)).flatMap((tag) => valueOf(tag, 'href'))
  // Scripts of client components may stand in the data of the page only; the browser fetches those as well.
  const inData = [...page.text.matchAll(/\/_next\/static\/chunks\/[^"'\\?]+\.js/g)].map(([found]) => found)
  const skipped = tags.filter((tag) => /\snomodule/i.test(tag)).flatMap((tag) => valueOf(tag, 'src')).map(pathOf)
  const all = new Set([...scripts.map(pathOf), ...inData].filter((file) => !skipped.includes(file)))
  const loaded = await Promise.all([...all].map((file) => fetchPacked(address + file, undefined)))
  const sheets = await Promise.all([...new Set(styles.map(pathOf))].map((file) => fetchPacked(address + file, undefined)))
  return {
    html: page.bytes,
    script: sum(loaded),
    css: sum(sheets),
    charts: loaded.some(({ text }) => text.includes('recharts-')),
  }
}

const valueOf = (tag: string, name: string): string[] => new RegExp(`\\s${name}="([^"]+)"`).exec(tag)?.slice(1, 2) ?? []
const pathOf = (url: string): string => new URL(url, 'http://here').pathname
const sum = (answers: readonly Answer[]): number => answers.reduce((total, { bytes }) => total + bytes, 0)

function fetchPacked(url: string, cookie: string | undefined): Promise<Answer> {
  return new Promise((done, fail) => {
    get(url, { headers: { 'accept-encoding': 'gzip', ...(cookie && { cookie }) } }, (answer) => {
      const pieces: Buffer[] = []
      answer.on('data', (piece: Buffer) => pieces.push(piece))
      answer.on('end', () => {
        const body = Buffer.concat(pieces)
        if (answer.statusCode !== 200) fail(new Error(`${url} answered ${answer.statusCode ?? 'nothing'}`))
        else done({ bytes: body.length, text: (answer.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString() })
      })
      answer.on('error', fail)
    }).on('error', fail)
  })
}
