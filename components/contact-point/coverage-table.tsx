import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { Table } from '#components/ui/table.tsx'
import type { RoutesPage } from '#lib/contact-point/queries/routes.ts'
import { formats, texts } from '#lib/i18n/texts.ts'

interface Props {
  page: Pick<RoutesPage, 'coverage' | 'kinds'>
  cardsAddress: string
}

type Row = RoutesPage['coverage'][number]

/** Who receives which kind of card in which neighbourhood; what nobody takes up stands out. */
export async function CoverageTable({ page: { coverage, kinds }, cardsAddress }: Props) {
  const [t, domains, f] = await Promise.all([texts('contact-point.routes'), texts('framework.lifeDomain'), formats()])
  if (kinds.length === 0) {
    return (
      <Card title={t('coverage')}>
        <EmptyState icon="tag" action={<LinkButton href={cardsAddress}>{t('toCards')}</LinkButton>}>{t('noCards')}</EmptyState>
      </Card>
    )
  }
  if (coverage.length === 0) return <Card title={t('coverage')}><EmptyState icon="map-pin">{t('noNeighbourhoods')}</EmptyState></Card>
  const cell = (place: Row, kind: number) => (
    <ul className="flex flex-col gap-1">
      {place.receivers[kind]?.map(({ membershipId, name, falls, domains: some }) => {
        const who = name === null ? t('nobody') : falls ? t('falls', { name }) : name
        const said = some.length === 0 ? who : t('forDomains', { name: who, domains: f.list(some.map((domain) => domains(domain))) })
        return <li key={`${membershipId} ${falls}`}>{falls ? <span className="flex gap-2 text-late"><Icon name="triangle-exclamation-point" className="mt-1" />{said}</span> : said}</li>
      })}
    </ul>
  )
  return (
    <Card title={t('coverage')} subtitle={t('coverageExplain')}>
      <Table
        caption={t('coverage')}
        captionHidden
        rows={coverage}
        rowKey={({ id }) => id}
        columns={[
          { id: 'place', head: t('neighbourhood'), rowHead: true, cell: ({ name }) => name },
          ...kinds.map(({ id, title }, kind) => ({ id, head: title, cell: (place: Row) => cell(place, kind) })),
        ]}
      />
    </Card>
  )
}
