import { importHead } from '#lib/figures/queries/import-steps.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Context {
  params: Promise<{ municipality: string; figureImport: string }>
}

/** How far an import is, for the bar that moves by itself. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { municipality, figureImport: id } = await params
  const { data } = await openPage(municipality, 'figures.import', (tx) => importHead(tx, id, new Date()))
  const { state, processed, total } = data
  return Response.json({ state, processed, total }, { headers: { 'Cache-Control': 'no-store' } })
}
