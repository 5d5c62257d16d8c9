import { describe, expect, test, vi } from 'vitest'
import { confirmImport, stopImport } from '#lib/figures/commands/prepare-import.ts'
import { mustStillRun, takeUp, tellProgress } from '#lib/figures/commands/job-states.ts'
import { keepImport } from '#lib/figures/commands/keep-import.ts'
import { importHead } from '#lib/figures/queries/import-steps.ts'
import { readImport } from '#lib/figures/read-import.ts'
import { unpacked } from '#lib/figures/stored-file.ts'
import { inTenant, inTenantAsService } from '#lib/tenancy/in-tenant.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'
import { aConfirmedImport, anUpload, csvFile, figuresOf, importDay, runJob, standing } from '#tests/factories/figures.ts'

const { pelt, behindTheScenes } = await twoMunicipalities()
const who = { municipalityId: pelt.id, userId: pelt.coordinator.userId }
const file = (name: string) => csvFile(`${name}.csv`, `nis;jaar;${name}_aantal\n72043;2024;5\n72025;2013;3\n`)
const stop = (id: string, now = importDay) => inTenant(pelt.coordinator, (tx) => stopImport(tx, pelt.coordinator, id, now))
const confirm = (id: string, now = importDay) => inTenant(pelt.coordinator, (tx) => confirmImport(tx, pelt.coordinator, id, now))

/** The job up to the moment before its commit, and then the process is gone. */
async function crashHalfway(id: string): Promise<void> {
  const taken = await inTenantAsService(who, (tx) => takeUp(tx, pelt.id, id, importDay))
  if (!taken) throw new Error('nothing to do')
  const read = await readImport({ fileName: taken.fileName, bytes: await unpacked(taken.bytes) }, taken.plan, { ...taken.scope, today: '2026-11-23' })
  if (!read.ok) throw new Error(read.problem.key)
  const { reading } = read
  await inTenantAsService(who, async (tx) => {
    await mustStillRun(tx, id)
    await keepImport(tx, who, id, taken.plan, reading, importDay)
    throw new Error('crashed')
  }).catch((error: unknown) => {
    if (!(error instanceof Error) || error.message !== 'crashed') throw error
  })
}

describe('a job that crashes half way', () => {
  test('leaves nothing half-written, and simply runs again', async () => {
    const id = await aConfirmedImport(pelt, file('crash'))
    await crashHalfway(id)
    expect(await figuresOf(pelt)).toEqual([])
    const { rows } = await behindTheScenes.query('select (select count(*)::int from indicator) as indicators, (select count(*)::int from column_mapping) as mappings')
    expect(rows).toEqual([{ indicators: 0, mappings: 0 }])
    expect(await standing(pelt, id)).toMatchObject({ state: 'running' })
    await runJob(pelt, id)
    expect(await standing(pelt, id)).toMatchObject({ state: 'done', taken: 2 })
    expect(await figuresOf(pelt)).toHaveLength(2)
  })

  test('is seen to stand still after a while, and can be started again by whoever waits', async () => {
    const id = await aConfirmedImport(pelt, file('stil'))
    await crashHalfway(id)
    const headAt = (minutes: number) => inTenant(pelt.coordinator, (tx) => importHead(tx, id, new Date(importDay.getTime() + minutes * 60_000)))
    expect((await headAt(1))?.stalled).toBe(false)
    expect((await headAt(3))?.stalled).toBe(true)
    expect(await confirm(id)).toMatchObject({ ok: false, refusal: 'alreadyUnderWay' })
    expect((await confirm(id, new Date(importDay.getTime() + 3 * 60_000))).ok).toBe(true)
    await runJob(pelt, id)
    expect((await standing(pelt, id)).state).toBe('done')
  })

  test('by a fault of ours says so, keeps the file and is thrown on to be heard', async () => {
    const id = await aConfirmedImport(pelt, file('fout'))
    await behindTheScenes.query('update figure_import set bytes = $2 where id = $1', [id, Buffer.from('not what was packed')])
    const heard = vi.fn()
    await runJob(pelt, id).catch(heard)
    expect(heard).toHaveBeenCalledOnce()
    expect(await standing(pelt, id)).toMatchObject({ state: 'failed', failure: { key: 'figures.problem.broke' } })
  })
})

describe('stopping', () => {
  test('before it was confirmed throws the file away', async () => {
    const id = await anUpload(pelt, file('weg'))
    expect(await stop(id)).toMatchObject({ ok: true, value: { stays: false } })
    expect(await inTenant(pelt.coordinator, (tx) => importHead(tx, id, importDay))).toBeNull()
  })

  test('while it waits means that the job finds nothing to do', async () => {
    const before = await figuresOf(pelt)
    const id = await aConfirmedImport(pelt, file('wacht'))
    expect(await stop(id)).toMatchObject({ ok: true, value: { stays: true } })
    await runJob(pelt, id)
    expect(await figuresOf(pelt)).toEqual(before)
    expect(await standing(pelt, id)).toMatchObject({ state: 'failed', failure: { key: 'figures.problem.stopped' } })
  })

  test('while it reads or writes undoes all of it', async () => {
    const id = await aConfirmedImport(pelt, file('loopt'))
    await inTenantAsService(who, (tx) => takeUp(tx, pelt.id, id, importDay))
    await stop(id)
    await expect(inTenantAsService(who, (tx) => tellProgress(tx, id, 1, 2, importDay))).rejects.toThrow('stopped')
    await expect(inTenantAsService(who, (tx) => mustStillRun(tx, id))).rejects.toThrow('stopped')
  })

  test('can be thought better of: the file is still there', async () => {
    const id = await aConfirmedImport(pelt, file('toch'))
    await stop(id)
    expect((await confirm(id)).ok).toBe(true)
    await runJob(pelt, id)
    expect(await standing(pelt, id)).toMatchObject({ state: 'done', failure: null })
  })

  test('comes too late once the figures stand', async () => {
    const id = await aConfirmedImport(pelt, file('klaar'))
    await runJob(pelt, id)
    expect(await stop(id)).toMatchObject({ ok: false, refusal: 'alreadyDone' })
    expect(await confirm(id)).toMatchObject({ ok: false, refusal: 'alreadyUnderWay' })
  })
})

test('two imports at once take each other into account', async () => {
  const [one, other] = await Promise.all([aConfirmedImport(pelt, file('samen')), aConfirmedImport(pelt, file('samen'))])
  await Promise.all([runJob(pelt, one), runJob(pelt, other)])
  const heads = [await standing(pelt, one), await standing(pelt, other)]
  expect(heads.map((head) => head.state)).toEqual(['done', 'done'])
  expect(heads.map((head) => head.unchanged).sort()).toEqual([0, 2])
})
