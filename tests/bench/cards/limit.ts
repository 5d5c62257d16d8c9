/** The limit: what a bare Node server does with one prepared statement under row-level security, and HTML made of strings. */
import { createServer } from 'node:http'
import { createRow, dashboardRows, listRows, portfolioRows, readingHere } from './reference.ts'

const reading = readingHere()
const cells = (row: object) => `<tr>${Object.values(row).map((value) => `<td>${String(value)}</td>`).join('')}</tr>`
const table = (rows: readonly object[]) => `<!doctype html><table>${rows.map(cells).join('')}</table>`

const answers: Record<string, () => Promise<string>> = {
  '/list': async () => table((await listRows(reading)).map(({ sealed: _sealed, ...row }) => row)),
  '/dashboard': async () => table(await dashboardRows(reading)),
  '/portfolio': async () => table(await portfolioRows(reading)),
  '/create': async () => table(await createRow(reading)),
}

const server = createServer((request, response) => {
  const answer = answers[request.url ?? '']
  if (!answer) return void response.writeHead(404).end()
  answer().then(
    (html) => response.writeHead(200, { 'content-type': 'text/html' }).end(html),
    (error: unknown) => response.writeHead(500).end(String(error)),
  )
})
server.listen(Number(process.env.PORT), '127.0.0.1')
