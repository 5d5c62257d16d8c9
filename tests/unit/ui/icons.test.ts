import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { iconSprite } from '#components/ui/icon-sprite.ts'

test('the sprite holds exactly the icons of the list, as lucide draws them', async () => {
  const committed = await readFile(new URL('../../../public/icons.svg', import.meta.url), 'utf8')
  expect(committed).toBe(await iconSprite())
})
