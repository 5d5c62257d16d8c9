import type { Page } from '@playwright/test'
import axe from 'axe-core'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** Those that look at colours: the only ones that can judge differently when nothing but the colours changes. */
const colourRules = ['color-contrast', 'link-in-text-block']

declare global {
  interface Window {
    axe: typeof axe
  }
}

/**
 * What axe has to say about the page as it stands now, a sentence for each rule. A page that it looked at before is not given
 * the half megabyte of its source again.
 *
 * @param rules `colours` when the same page was held to all of them at this width in other colours
 */
export async function complaintsOfAxe(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const runOnly = rules === 'all' ? standards : colourRules
  return page.evaluate(
    async ([only, type]) => {
      const { violations } = await window.axe.run(document, { runOnly: { type, values: only }, resultTypes: ['violations'] })
      return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 2).map(({ html }) => html.slice(0, 160)).join(' | ')}`)
    },
    [runOnly, rules === 'all' ? 'tag' : 'rule'] as const,
  )
}
