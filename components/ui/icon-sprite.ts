import { writeFile } from 'node:fs/promises'
import { iconNames } from '#components/ui/icon-names.ts'

type Drawn = [element: string, attributes: Record<string, string>]

/**
 * All icons as one file of symbols. A page then says `<use href="/icons.svg#phone">`: two elements an icon, no script, and
 * nothing that travels twice. lucide's own components run in the browser and put each drawing in the page two times.
 */
export async function iconSprite(): Promise<string> {
  const symbols = await Promise.all(iconNames.map(symbol))
  return `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`
}

async function symbol(name: string): Promise<string> {
  const file = (await import(`lucide-react/dist/esm/icons/${name}.mjs`)) as { __iconData: { node: Drawn[] } }
  const drawing = file.__iconData.node.map(([element, { key: _key, ...attributes }]) => {
    const written = Object.entries(attributes).map(([attribute, value]) => `${attribute}="${value}"`)
    return `<${[element, ...written].join(' ')}/>`
  })
  return `<symbol id="${name}" viewBox="0 0 24 24">${drawing.join('')}</symbol>`
}

if (import.meta.main) await writeFile(new URL('../../public/icons.svg', import.meta.url), await iconSprite())
