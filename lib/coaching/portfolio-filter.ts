import { isPhaseId } from '#lib/framework/phases.ts'
import type { PortfolioFilter } from '#lib/coaching/queries/portfolio.ts'

/** What the address asks for; anything not understood filters nothing. */
export function portfolioFilter({ naam, fase }: Record<string, string | string[] | undefined>): PortfolioFilter {
  return {
    name: typeof naam === 'string' ? naam.trim().slice(0, 100) : '',
    phase: typeof fase === 'string' && isPhaseId(fase) ? fase : null,
  }
}
