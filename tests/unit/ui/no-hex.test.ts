import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

const root = new URL('../../../', import.meta.url)

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(new URL(`${folder}/`, root), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
}

test('a colour value stands nowhere but in the tokens', async () => {
  const files = [...(await filesOf('app')), ...(await filesOf('components'))]
  const wrong: string[] = []
  for (const file of files) {
    const text = await readFile(file, 'utf8')
    const found = text.match(/#[0-9a-f]{6}\b|#[0-9a-f]{3}(?=['"; ])|rgba?\((?!0 0 0)/gi)
    if (found) wrong.push(`${file}: ${found.join(', ')}`)
  }
  expect(files.length).toBeGreaterThan(50)
  expect(wrong).toEqual([])
})
