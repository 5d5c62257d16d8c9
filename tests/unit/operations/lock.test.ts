import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freePort } from '#lib/operations/free-port.ts'
import { takeLock, whoRuns } from '#lib/operations/lock.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

async function taken(where: string) {
  const answer = await takeLock(where)
  if ('running' in answer) throw new Error('somebody has the folder')
  return answer.lock
}

test('a second start hears where the first one is, and the folder is free again afterwards', async () => {
  const where = await temporaryFolder()
  const lock = await taken(where)
  lock.tell({ databasePort: 5432 })
  lock.tell({ address: 'http://localhost:3000' })
  expect(await takeLock(where)).toEqual({ running: { address: 'http://localhost:3000', databasePort: 5432 } })
  await lock.release()
  expect(await whoRuns(where)).toBeUndefined()
  await (await taken(where)).release()
})

test.each([
  ['a start that was killed', async () => JSON.stringify({ port: await freePort(), token: 'x' })],
  ['a start that was cut off while it wrote', () => Promise.resolve('{"port": 12')],
])('the lock of %s is nobody’s', async (_, left) => {
  const where = await temporaryFolder()
  await writeFile(join(where, 'running.json'), await left())
  await (await taken(where)).release()
})

test('a stranger who listens on the noted port now is not taken for Baken', async () => {
  const [theirs, ours] = await Promise.all([temporaryFolder(), temporaryFolder()])
  const stranger = await taken(theirs)
  const { port } = JSON.parse(await readFile(join(theirs, 'running.json'), 'utf8')) as { port: number }
  await writeFile(join(ours, 'running.json'), JSON.stringify({ port, token: 'of long ago' }))
  await (await taken(ours)).release()
  await stranger.release()
})
