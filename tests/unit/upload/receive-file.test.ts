import { describe, expect, it } from 'vitest'
import { receiveFile } from '#lib/upload/receive-file.ts'
import { postedForm } from '#tests/support/posted-form.ts'

const boundary = '----baken7MA4YWxk'
const type = `multipart/form-data; boundary=${boundary}`
const limits = { largest: 1000, patience: 4000 }

const part = (head: string, body: string) => `--${boundary}\r\n${head}\r\n\r\n${body}\r\n`
const form = (...parts: string[]) => Buffer.from(`${parts.join('')}--${boundary}--\r\n`)
const file = (name: string, body: string) => part(`Content-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/csv`, body)

/** The bytes in pieces of this size, as a slow line brings them. */
async function* inPieces(bytes: Uint8Array, size = bytes.length || 1): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}
const receive = (bytes: Buffer, options: { size?: number; announced?: number | null; type?: string } = {}) =>
  receiveFile(postedForm(inPieces(bytes, options.size), options.type ?? type, options.announced === undefined ? bytes.length : options.announced), limits)
const textOf = async (received: ReturnType<typeof receive>) => {
  const got = await received
  return got.ok ? { name: got.fileName, text: Buffer.from(got.bytes).toString() } : got.reason
}

describe('a file in a form', () => {
  const whole = form(part('Content-Disposition: form-data; name="note"', 'hello'), file('cijfers.csv', 'nis;jaar\r\n72043;2021\r\n--nearly the end\r\n'))
  it.each([1, 2, 3, 7, 60, 1000])('comes whole in pieces of %d bytes', async (size) =>
    expect(await textOf(receive(whole, { size }))).toEqual({ name: 'cijfers.csv', text: 'nis;jaar\r\n72043;2021\r\n--nearly the end\r\n' }),
  )
  it('may have a form of unknown length around it', async () => expect(await textOf(receive(whole, { announced: null }))).toMatchObject({ name: 'cijfers.csv' }))
  it('is the first one when there are two', async () => expect(await textOf(receive(form(file('a.csv', '1'), file('b.csv', '2'))))).toEqual({ name: 'a.csv', text: '1' }))
  it('may be empty', async () => expect(await textOf(receive(form(file('leeg.csv', ''))))).toEqual({ name: 'leeg.csv', text: '' }))
  it.each([
    ['C:\\Mijn map\\cijfers 2024.csv', 'cijfers 2024.csv'],
    ['../../etc/passwd', 'passwd'],
    ['a\u0007b.csv', 'ab.csv'],
    [`${'x'.repeat(300)}.csv`, 'x'.repeat(200)],
  ])('called %j is kept as %j', async (name, kept) => expect(await textOf(receive(form(file(name, '1'))))).toMatchObject({ name: kept }))
})

describe('a form without a whole file', () => {
  const whole = form(file('cijfers.csv', 'nis;jaar\r\n'))
  it('was cut off when the end is missing', async () => expect(await textOf(receive(whole.subarray(0, -10), { announced: null }))).toBe('cutOff'))
  it('was cut off when fewer bytes came than were announced', async () => expect(await textOf(receive(whole, { announced: whole.length + 5 }))).toBe('cutOff'))
  it('was cut off when the connection broke', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield whole.subarray(0, 40)
      throw new Error('aborted')
    }
    expect(await receiveFile(postedForm(broken(), type, null), limits)).toEqual({ ok: false, reason: 'cutOff' })
  })
  it('is too large above the limit, and is read to its end so that the browser hears it', async () => {
    const large = form(file('groot.csv', 'x'.repeat(1001)))
    let read = 0
    async function* counted(): AsyncGenerator<Uint8Array> {
      for await (const piece of inPieces(large, 100)) {
        read += piece.length
        yield piece
      }
    }
    expect(await receiveFile(postedForm(counted(), type, large.length), limits)).toEqual({ ok: false, reason: 'tooLarge' })
    expect(read).toBe(large.length)
  })
  it('is exactly large enough at the limit', async () => expect(await textOf(receive(form(file('past.csv', 'x'.repeat(1000)))))).toMatchObject({ name: 'past.csv' }))
  it('is not read for ever', async () => expect(await textOf(receive(form(file('reus.csv', 'x'.repeat(9000))), { size: 100 }))).toBe('tooLarge'))
  it('has no file when nothing was chosen', async () => expect(await textOf(receive(form(file('', ''))))).toBe('noFile'))
  it('has no file when it is no such form', async () => expect(await textOf(receive(whole, { type: 'application/x-www-form-urlencoded' }))).toBe('noFile'))
})
