import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { SchemaFile } from './load.ts'

/** The project's schema: every `*.prisma` in the folder, in order of name. */
export async function readSchema(folder: string): Promise<SchemaFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).sort()
  return Promise.all(names.map(async (name) => ({ path: name, content: await readFile(join(folder, name), 'utf8') })))
}

/** Several files as one text, which Prisma reads the same way. */
export function oneText(schema: SchemaFile[]): string {
  return schema.map(({ content }) => content.trim()).join('\n\n') + '\n'
}
