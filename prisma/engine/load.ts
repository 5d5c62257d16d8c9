import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'

/** A Prisma schema file: its path (only used in messages) and its text. */
export interface SchemaFile {
  path: string
  content: string
}

interface Loader {
  __wbg_set_wasm: (exports: WebAssembly.Exports) => void
}

let loaded: Promise<void> | undefined

/** The package expects a bundler to import the .wasm; Node does it by hand, once per process. */
async function loadBindings(): Promise<void> {
  const glueFile = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const module = await WebAssembly.compile(await readFile(join(dirname(glueFile), 'schema_engine_bg.wasm')))
  const glue = bindings as unknown as WebAssembly.ModuleImports
  const instance = await WebAssembly.instantiate(module, { './schema_engine_bg.js': glue })
  // The setter is exported by the glue code but missing from its type declarations.
  ;(bindings as unknown as Loader).__wbg_set_wasm(instance.exports)
  ;(instance.exports['__wbindgen_start'] as () => void)()
}

/**
 * Prisma's schema engine, compiled to WebAssembly, so that nothing is downloaded.
 * It compares schemas and knows Prisma's migration table; it cannot introspect a live database.
 */
export async function schemaEngine(
  database: SqlMigrationAwareDriverAdapterFactory,
  schema: SchemaFile[],
): Promise<bindings.SchemaEngine> {
  await (loaded ??= loadBindings())
  const datamodels = schema.map(({ path, content }): [string, string] => [path, content])
  return bindings.SchemaEngine.new({ datamodels }, () => undefined, bindMigrationAwareSqlAdapterFactory(database))
}
