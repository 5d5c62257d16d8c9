import { spawn } from 'node:child_process'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { once } from 'node:events'
import pg from 'pg'
import { expect, test } from 'vitest'
import { startEmbeddedDatabase } from '#lib/operations/embedded-database.ts'
import { PROJECT } from '#lib/operations/processes.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

const folder = await temporaryFolder()

const QUICK = { fsync: 'off' }

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

test('data stay from one start to the next, on whatever port is free', async () => {
  const first = await startEmbeddedDatabase(folder, QUICK)
  await ask(first.urls.owner, 'create table reed as select 7 as height')
  await first.stop()
  const second = await startEmbeddedDatabase(folder, QUICK)
  expect(await ask(second.urls.owner, 'select height from reed')).toEqual([{ height: 7 }])
  await second.stop()
})

test('the application is neither owner nor superuser, and enters the overview only on purpose', async () => {
  const { urls, stop } = await startEmbeddedDatabase(folder, QUICK)
  const [app] = await ask(
    urls.app,
    `select rolsuper, rolbypassrls, pg_has_role(current_user, 'baken_owner', 'member') as owns,
            pg_has_role(current_user, 'baken_overview', 'usage') as has_overview,
            pg_has_role(current_user, 'baken_overview', 'set') as may_set_overview
     from pg_roles where rolname = current_user`,
  )
  expect(app).toEqual({
    rolsuper: false,
    rolbypassrls: false,
    owns: false,
    has_overview: false,
    may_set_overview: true,
  })
  const [owner] = await ask(urls.owner, 'select rolsuper, rolbypassrls from pg_roles where rolname = current_user')
  expect(owner).toEqual({ rolsuper: false, rolbypassrls: false })
  await expect(ask(urls.app, 'create table mine (id int)')).rejects.toThrow(/permission denied/)
  await stop()
})

test('it listens on this machine alone and keeps checksums', async () => {
  const { superuserUrl, stop } = await startEmbeddedDatabase(folder)
  const settings = await ask<{ name: string; setting: string }>(
    superuserUrl,
    `select name, setting from pg_settings
     where name in ('listen_addresses', 'unix_socket_directories', 'data_checksums', 'fsync') order by name`,
  )
  expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
    data_checksums: 'on',
    fsync: 'on',
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
  })
  await stop()
})

test('names sort as in Dutch: capitals and accents where a reader looks for them', async () => {
  const { urls, stop } = await startEmbeddedDatabase(folder, QUICK)
  const rows = await ask<{ name: string }>(
    urls.app,
    `select name from unnest(array['Zoë', 'élise', 'van Damme', 'Wim', 'Eva']) as name order by name`,
  )
  expect(rows.map(({ name }) => name)).toEqual(['élise', 'Eva', 'van Damme', 'Wim', 'Zoë'])
  await stop()
})

test('secrets can be read by their owner only', async () => {
  expect((await stat(join(folder, 'secrets.json'))).mode & 0o777).toBe(0o600)
})

test('a server left behind by a start that was killed is stopped, and nothing written is lost', async () => {
  const script = `
    const { startEmbeddedDatabase } = await import('#lib/operations/embedded-database.ts')
    const { urls } = await startEmbeddedDatabase(${JSON.stringify(folder)})
    const { default: pg } = await import('pg')
    const client = new pg.Client(urls.owner)
    await client.connect()
    await client.query('create table rush as select 1 as one')
    process.kill(process.pid, 'SIGKILL')`
  const killed = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: PROJECT, stdio: 'inherit' })
  const [, signal] = (await once(killed, 'exit')) as [number | null, string | null]
  expect(signal).toBe('SIGKILL')

  const { urls, stop } = await startEmbeddedDatabase(folder, QUICK)
  expect(await ask(urls.owner, 'select one from rush')).toEqual([{ one: 1 }])
  await stop()
})

test('a note whose process number another program has now does not stand in the way', async () => {
  const note = join(folder, 'database', 'postmaster.pid')
  // Our own process: alive, and no PostgreSQL.
  await writeFile(note, [process.pid, join(folder, 'database'), 1, 5432, '', '127.0.0.1', '', 'ready   '].join('\n'))
  const { stop } = await startEmbeddedDatabase(folder, QUICK)
  expect(await readFile(note, 'utf8')).not.toMatch(new RegExp(`^${process.pid}\\n`))
  await stop()
})
