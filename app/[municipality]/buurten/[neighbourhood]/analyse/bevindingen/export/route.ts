import type { NextRequest } from 'next/server'
import { analysisWords } from '#components/analysis/words.ts'
import { oneOf } from '#lib/analysis/address-values.ts'
import { analysisPage } from '#lib/analysis/queries/analysis-page.ts'
import { findingsPage } from '#lib/analysis/queries/findings-part.ts'
import { findingKinds } from '#lib/analysis/rules/kinds.ts'
import { download, exportFormat } from '#lib/export/download.ts'
import { mostInFile } from '#lib/export/sheet.ts'
import { axes } from '#lib/framework/axes.ts'
import { buildingBlockIds, type BuildingBlockId } from '#lib/framework/building-blocks.ts'
import { isCharacteristicId } from '#lib/framework/characteristics.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Context {
  params: Promise<{ municipality: string; neighbourhood: string }>
}

/** The findings of a neighbourhood as they are filtered on screen, as a file. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { municipality, neighbourhood } = await params
  const asked = Object.fromEntries(request.nextUrl.searchParams)
  const filter = { kind: oneOf(findingKinds, asked['soort']), axis: oneOf(axes, asked['doel']), block: oneOf(buildingBlockIds, asked['bouwsteen']) }
  const { actor, data } = await openPage(municipality, 'analysis.read', (tx, who) =>
    analysisPage(tx, neighbourhood, (place) => findingsPage(tx, who, place.id, { ...filter, after: null }, mostInFile)),
  )
  const { t, axes: goals, blocks, characteristics, f } = await analysisWords(actor, neighbourhood)
  const rows = data.content.rows.map(({ kind, axis, buildingBlockId, characteristic, text, conversation, points }) => [
    text, t(`findingKind.${kind}`), goals(`${axis}.name`), blocks(`${buildingBlockId as BuildingBlockId}.name`),
    characteristic && isCharacteristicId(characteristic) ? characteristics(characteristic) : null,
    conversation && t('findings.from', { kind: t(`conversationKind.${conversation.kind}`).toLowerCase(), date: f.date(conversation.heldOn) }),
    points.map(({ title }) => title).join('; '),
  ])
  const head = [t('findings.text'), t('findings.kind'), t('findings.axis'), t('findings.block'), t('findings.characteristic'), t('findings.conversation'), t('findings.points')]
  return download({ name: t('findings.title'), head, rows }, exportFormat(asked['formaat'] ?? null), [t('findings.title'), data.place.name])
}
