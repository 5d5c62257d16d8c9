import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { commandImport, csvFile, figuresFile, figuresOf } from '#tests/factories/figures.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'

const { pelt, behindTheScenes } = await twoMunicipalities()
const folder = mkdtempSync(join(tmpdir(), 'baken-import-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What somebody on the server types, in the surroundings of this test's database. */
function npmRunImport(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--conditions=react-server', 'lib/figures/import-command.ts', ...words], {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'nl_BE.UTF-8', NODE_ENV: 'production' as const },
  })
  return { status, said: stdout + stderr }
}
const written = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('npm run import', () => {
  const path = written('vijvers 2024.csv', 'nis;aantal_vijvers\n72043;12\n72037;3\n72025;4\n')
  const count = (said: string) => Object.fromEntries([...said.matchAll(/^(.+?) {2,}(\d+)$/gm)].map(([, word = '', value]) => [word.trim(), Number(value)]))

  test('tries first and changes nothing, then takes in and says what it did', async () => {
    const trial = npmRunImport(path, '--municipality', 'pelt', '--dry-run')
    expect(trial.status, trial.said).toBe(0)
    expect(trial.said).toContain('Er is niets ingelezen')
    expect(await figuresOf(pelt)).toEqual([])

    const real = npmRunImport(path, '--municipality', 'pelt')
    expect(real.status, real.said).toBe(0)
    expect(count(real.said)).toMatchObject({ 'Cijfers voor jouw gemeente': 1, 'Zoals het er al staat': 0, 'Verborgen door de bron': 0, 'Geweigerde rijen': 1 })
    expect(real.said).toContain('Lijn 4')
    expect(await figuresOf(pelt)).toHaveLength(1)
  })

  test('speaks to programs too', () => {
    const { status, said } = npmRunImport(path, '--municipality', 'pelt', '--json')
    expect(status).toBe(0)
    expect(JSON.parse(said)).toMatchObject({ ok: true, dryRun: false, counts: { taken: 1, unchanged: 1, refused: 1 }, refused: [{ line: 4, value: '72025', reason: 'otherGeneration', sentence: expect.stringContaining('Lijn 4') as string }] })
  })

  test.each([
    ['with a word it does not know', [path, '--municipality', 'pelt', '--gauw'], 'Gebruik: npm run import'],
    ['with a file that is not there', [join(folder, 'weg.csv'), '--municipality', 'pelt'], 'is er niet, of je mag het niet lezen'],
    ['with a file that leaves a question open', [written('zonder jaar.csv', 'nis;aantal_eenden\n72043;12\n'), '--municipality', 'pelt'], '--period 2024'],
  ])('%s says so in a sentence and ends with 1', (_, words, sentence) => {
    const { status, said } = npmRunImport(...words)
    expect([status, said]).toEqual([1, expect.stringContaining(sentence)])
  })
})

test.each([
  ['a municipality that is not here', 'atlantis', figuresFile('incijfers-upload.csv'), 'figures.command.noSuchMunicipality'],
  ['a list of addresses', 'pelt', csvFile('adressen.csv', 'straat;postcode;naam\nDorp;3900;x\n'), 'figures-reading.problem.placesList'],
  ['a file about other places', 'pelt', csvFile('elders 2024.csv', 'nis;aantal_reigers\n34009;12\n'), 'figures-reading.problem.nothingForMunicipality'],
])('%s is refused as a whole', async (_, municipality, file, key) => expect(await commandImport(pelt, file, { municipality })).toMatchObject({ ok: false, why: { key } }))

test('an answer on the command line stands in for the question', async () => {
  const file = csvFile('zwanen.csv', 'nis;aantal_zwanen\n72043;12\n')
  expect(await commandImport(pelt, file)).toMatchObject({ ok: false, open: [{ kind: 'whichPeriod' }] })
  expect(await commandImport(pelt, file, { period: '2023' })).toMatchObject({ ok: true, counts: { added: 1 } })
  expect(await commandImport(pelt, figuresFile('unclear-decimals.csv'))).toMatchObject({ ok: false, open: [{ kind: 'whichDecimal' }] })
  expect(await commandImport(pelt, figuresFile('unclear-decimals.csv'), { choice: { decimal: ',' } })).toMatchObject({ ok: true })
})

test('an import from the command line is nobody’s, and leaves its event', async () => {
  const { rows } = await behindTheScenes.query<{ created_by_id: string | null; user_id: string | null; kind: string }>(
    `select i.created_by_id, e.user_id, e.kind from figure_import i join audit_event e on e.subject_id = i.id::text where i.municipality_id = $1`,
    [pelt.id],
  )
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.every((row) => row.created_by_id === null && row.user_id === null && row.kind === 'figures.imported')).toBe(true)
})
