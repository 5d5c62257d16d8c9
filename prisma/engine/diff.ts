import { schemaEngine, type SchemaFile } from './load.ts'
import { paperDatabase } from './paper-database.ts'

/** What Prisma answers when there is nothing to do. */
const NOTHING = '-- This is an empty migration.'

/**
 * The SQL that turns a database of one schema into a database of the other; an empty text when they are equal.
 *
 * @param from the schema as the database knows it; no files means an empty database
 * @throws with Prisma's explanation when a schema text is wrong
 */
export async function diffSchemas(from: SchemaFile[], to: SchemaFile[]): Promise<string> {
  const engine = await schemaEngine(paperDatabase, to)
  try {
    const { stdout } = await engine.diff({
      from: from.length === 0 ? { tag: 'empty' } : { tag: 'schemaDatamodel', files: from },
      to: { tag: 'schemaDatamodel', files: to },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    const sql = stdout?.trim() ?? ''
    return sql === NOTHING ? '' : sql
  } finally {
    engine.free()
  }
}
