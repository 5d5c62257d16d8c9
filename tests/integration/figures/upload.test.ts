import { describe, expect, test } from 'vitest'
import { takeUpload } from '#lib/figures/commands/take-upload.ts'
import { importHead } from '#lib/figures/queries/import-steps.ts'
import { largestUpload } from '#lib/figures/stored-file.ts'
import { uploadRefusalOf } from '#lib/figures/upload-refusals.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { sentence } from '#lib/i18n/translator.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { receiveFile } from '#lib/upload/receive-file.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'
import { csvFile, figuresFile, importDay, standing } from '#tests/factories/figures.ts'
import { postedForm } from '#tests/support/posted-form.ts'

const { pelt, behindTheScenes } = await twoMunicipalities()
const messages = await messagesFor('nl', ['figures', 'figures-reading'])
const boundary = 'baken'

/** What comes out of the door for a form with this file, sent in pieces; `cut` leaves the end of the form away. */
async function send(name: string, bytes: Uint8Array, cut = 0): Promise<{ sentence: string } | { id: string }> {
  const head = Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`)
  const whole = [head, bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]
  const announced = whole.reduce((total, piece) => total + piece.length, 0)
  async function* pieces(): AsyncGenerator<Uint8Array> {
    let left = announced - cut
    for (const part of whole) {
      for (let start = 0; start < part.length && left > 0; start += 65_536) {
        const piece = part.subarray(start, Math.min(part.length, start + 65_536, start + left))
        left -= piece.length
        yield piece
      }
    }
  }
  const received = await receiveFile(postedForm(pieces(), `multipart/form-data; boundary=${boundary}`, announced), { largest: largestUpload, patience: 4 * largestUpload })
  const uploaded = received.ok ? await takeUpload(pelt.coordinator, received, importDay) : received
  if (uploaded.ok) return { id: uploaded.id }
  const reason = uploadRefusalOf(uploaded.reason)
  return { sentence: sentence('nl', messages, { key: `figures.upload.${reason ?? ''}` }) }
}

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, ...Array.from({ length: 200 }, (_, index) => index % 256)])

describe('at the door', () => {
  test.each([
    ['a file of 51 MB', 'groot.csv', () => new Uint8Array(51 * 1024 * 1024).fill(0x31), 0, 'Dit bestand is groter dan 50 MB.'],
    ['an image', 'foto.png', () => png, 0, 'Dit soort bestand lezen we niet.'],
    ['an image that says it is a table', 'foto.csv', () => png, 0, 'Dit soort bestand lezen we niet.'],
    ['an empty file', 'leeg.csv', () => new Uint8Array(), 0, 'In dit bestand staat niets.'],
    ['a file of blank lines', 'wit.csv', () => Buffer.from('\n\n\n'), 0, 'In dit bestand staat niets.'],
    ['a file that was cut off on its way', 'half.csv', () => figuresFile('incijfers-upload.csv').bytes, 100, 'Het bestand kwam niet helemaal aan.'],
    ['nothing at all', '', () => new Uint8Array(), 0, 'Kies eerst een bestand.'],
  ])('%s hears a sentence and leaves nothing behind', async (_, name, bytes, cut, start) => {
    const answer = await send(name, bytes(), cut)
    expect('sentence' in answer && answer.sentence.startsWith(start)).toBe(true)
    const { rows } = await behindTheScenes.query('select count(*)::int as imports from figure_import')
    expect(rows).toEqual([{ imports: 0 }])
  })
})

describe('a file that comes in', () => {
  test('is stored smaller than it is, and opens byte for byte', async () => {
    const text = `nis;jaar;aantal\n${Array.from({ length: 5000 }, (_, row) => `72043;2024;${row}`).join('\n')}\n`
    const answer = await send('veel.csv', Buffer.from(text))
    if (!('id' in answer)) throw new Error(answer.sentence)
    const { rows } = await behindTheScenes.query<{ size: number; hash: string }>('select length(bytes) as size, file_hash as hash from figure_import where id = $1', [answer.id])
    expect(rows[0]!.size).toBeLessThan(text.length / 3)
    expect(rows[0]!.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  test.each([
    ['a catalogue', figuresFile('catalogue.csv'), 'figures-reading.problem.catalogueOnly'],
    ['the area twice', figuresFile('area-column-twice.csv'), 'figures-reading.problem.columnTwice'],
    ['broken JSON', csvFile('stuk.json', '{"a": '), 'figures-reading.problem.brokenJson'],
    ['broken quotes', figuresFile('broken-quotes.csv'), 'figures-reading.problem.brokenQuotes'],
  ])('with %s is listed as failed with its sentence, and without the file', async (_, file, key) => {
    const answer = await takeUpload(pelt.coordinator, file, importDay)
    if (!answer.ok) throw new Error(answer.reason)
    expect(answer.goOn).toBe('read')
    const head = await standing(pelt, answer.id)
    expect(head).toMatchObject({ state: 'failed', failure: { key } })
    expect(sentence('nl', messages, head.failure!)).not.toMatch(/[{}]|figures/)
    const { rows } = await behindTheScenes.query('select bytes is null as gone from figure_import where id = $1', [answer.id])
    expect(rows).toEqual([{ gone: true }])
  })

  test('and is left for a month is thrown away by the next', async () => {
    const old = await takeUpload(pelt.coordinator, csvFile('oud.csv', 'nis;jaar;aantal\n72043;2024;1\n'), new Date('2026-09-01T10:00:00Z'))
    if (!old.ok) throw new Error(old.reason)
    await takeUpload(pelt.coordinator, csvFile('nieuw.csv', 'nis;jaar;aantal\n72043;2024;1\n'), importDay)
    expect(await inTenant(pelt.coordinator, (tx) => importHead(tx, old.id, importDay))).toBeNull()
  })
})
