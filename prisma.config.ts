import { defineConfig } from 'prisma/config'

// Every CLI command insists that a schema engine exists, though none of ours runs it: migrations go through
// @prisma/schema-engine-wasm (see docs/decisions/0002-migrations-without-a-downloaded-engine.md).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({ schema: 'prisma/schema' })
