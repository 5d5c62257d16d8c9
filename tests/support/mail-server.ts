import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'

/** A mail as it came over the wire. */
export interface Received {
  to: string[]
  raw: string
  subject: string
  messageId: string
  text: string
  html: string
}

/** A real mail server in this process, that keeps what it gets; it can go down and come back on the same port. */
export interface TestMailServer {
  url: string
  received: Received[]
  /** What it says to a receiver, when not yes: a number of three digits. */
  answers: Map<string, number>
  stop: () => Promise<void>
  start: () => Promise<void>
}

/** @param slowness milliseconds it thinks about each mail, so that others can meet it meanwhile */
export async function testMailServer({ slowness = 0 } = {}): Promise<TestMailServer> {
  const received: Received[] = []
  const answers = new Map<string, number>()
  const make = () =>
    new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo({ address }, _, callback) {
        const responseCode = answers.get(address)
        callback(responseCode ? Object.assign(new Error(`not for <${address}>`), { responseCode }) : null)
      },
      onData(stream, session, callback) {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address)
          void wait(slowness).then(() => {
            received.push({ to, ...parsed(Buffer.concat(chunks).toString('latin1')) })
            callback()
          })
        })
      },
    })
  const listen = async (port: number) => {
    const server = make()
    server.on('error', () => undefined) // a client that hangs up
    server.listen(port, '127.0.0.1')
    await once(server.server, 'listening')
    return server
  }
  let server = await listen(0)
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    answers,
    stop: () => new Promise((done) => server.close(() => done())),
    start: async () => void (server = await listen(port)),
  }
}

function parsed(raw: string): Omit<Received, 'to'> {
  const header = (name: string) => unfolded(raw).match(new RegExp(`^${name}: (.*)$`, 'mi'))?.[1]?.trim() ?? ''
  const boundary = unfolded(raw).match(/boundary="([^"]+)"/)?.[1]
  const parts = boundary ? raw.split(`--${boundary}`) : [raw]
  const part = (type: string) => bodyOf(parts.find((each) => new RegExp(`content-type: ${type}`, 'i').test(each)) ?? '')
  return { raw, subject: header('Subject'), messageId: header('Message-ID'), text: part('text/plain'), html: part('text/html') }
}

const unfolded = (raw: string) => raw.replace(/\r\n[ \t]+/g, ' ')

function bodyOf(part: string): string {
  const [head = '', ...rest] = part.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString()
  if (!/transfer-encoding: quoted-printable/i.test(head)) return Buffer.from(body, 'latin1').toString().replaceAll('\r\n', '\n')
  const bytes = body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString().replaceAll('\r\n', '\n')
}
