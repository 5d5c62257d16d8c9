import 'server-only'
import { mostInFile } from '#lib/export/sheet.ts'
import { neighbourhoodChoices } from '#lib/places/queries/neighbourhood.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { themeList } from './theme-list.ts'

/** The themes of a list to take along: of one neighbourhood by its slug, or of all. */
export async function themesFile(tx: TenantTx, asked: { neighbourhood: string | null; away: boolean }) {
  const here = (await neighbourhoodChoices(tx)).find(({ slug }) => slug === asked.neighbourhood)
  return themeList(tx, { neighbourhoodId: here?.id ?? null, away: asked.away }, mostInFile)
}
