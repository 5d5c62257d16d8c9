import { planWords } from '#components/plan/words.ts'
import { download, exportFormat } from '#lib/export/download.ts'
import { exportSheet } from '#lib/plan/export-sheet.ts'
import { planShown } from '#lib/plan/plan-view.ts'
import { exportPage } from '#lib/plan/queries/export-page.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { today } from '#lib/time/today.ts'

interface Context {
  params: Promise<{ municipality: string; neighbourhood: string }>
}

/** The plan as it is on the screen, filters and order included, as a file. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { municipality, neighbourhood } = await params
  const asked = new URL(request.url).searchParams
  const shown = planShown(Object.fromEntries(asked))
  const day = today(new Date())
  const { data } = await openPage(municipality, 'plan.read', (tx) => exportPage(tx, neighbourhood, shown, day))
  const { t, blocks } = await planWords()
  const sheet = exportSheet(data.neighbourhood.name, data.rows, day, {
    column: (column) => t(`table.${column}`),
    state: (state) => t(`state.${state}`),
    block: (block) => blocks(`${block}.name`),
    objective: (id) => data.objectives.get(id) ?? '',
  })
  return download(sheet, exportFormat(asked.get('formaat')), [t('crumb'), data.neighbourhood.name, day])
}
