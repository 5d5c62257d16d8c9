import Link from 'next/link'
import type { PlanWords } from '#components/plan/words.ts'
import { Details } from '#components/ui/details.tsx'
import { FilterBar } from '#components/ui/filter-bar.tsx'
import { buildingBlockIds } from '#lib/framework/building-blocks.ts'
import { isFiltered, planAddress, planShown, planViews, type PlanShown } from '#lib/plan/plan-view.ts'
import type { LeadChoice } from '#lib/plan/queries/lead-choices.ts'
import { actionStates } from '#lib/plan/rules.ts'

interface Props {
  shown: PlanShown
  plan: string
  leads: readonly LeadChoice[]
  words: PlanWords
}

/** How the plan is shown: which view, which part, in which order; all of it in the address. */
export async function PlanTools({ shown, plan, leads, words }: Props) {
  const { t, blocks } = words
  const order = [
    any(t('filter.byObjective')),
    { value: 'einde', label: t('filter.byEnd') },
    { value: 'titel', label: t('filter.byTitle') },
  ]
  const sorted = {
    name: 'volgorde',
    label: t('filter.sort'),
    value: shown.sort === 'doel' ? '' : shown.sort,
    options: order,
  }
  return (
    <div className="screen-only flex flex-col gap-4">
      <div className="between">
        <nav aria-label={t('view.label')}>
          <ul className="row">
            {planViews.map((view) => (
              <li key={view}>
                <Link
                  href={plan + planAddress(shown, { view })}
                  className={view === shown.view ? 'button secondary' : 'button quiet'}
                  aria-current={view === shown.view ? 'true' : undefined}
                >
                  {t(`view.${view}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <p className="row small">
          {(['csv', 'xlsx'] as const).map((format) => (
            <a key={format} href={exportAddress(plan, shown, format)} className="link" download>
              {t('view.export', { format: format.toUpperCase() })}
            </a>
          ))}
        </p>
      </div>
      <Details summary={t('filter.label')} open={isFiltered(shown) || shown.sort !== 'doel'}>
        <FilterBar
          label={t('filter.label')}
          reset={plan + planAddress({ ...planShown({}), view: shown.view })}
          filters={[
            {
              name: 'bouwsteen',
              label: t('filter.block'),
              value: shown.block ?? '',
              options: [
                any(t('filter.anyBlock')),
                ...buildingBlockIds.map((id) => ({ value: id, label: blocks(`${id}.name`) })),
              ],
            },
            {
              name: 'toestand',
              label: t('filter.state'),
              value: shown.state ?? '',
              options: [
                any(t('filter.anyState')),
                ...actionStates.map((state) => ({ value: state, label: t(`state.${state}`) })),
              ],
            },
            {
              name: 'trekker',
              label: t('filter.lead'),
              value: shown.lead ?? '',
              options: [
                any(t('filter.anyLead')),
                ...leads.map(({ id, name }) => ({ value: id, label: name })),
                { value: 'tekst', label: t('filter.otherLead') },
              ],
            },
            {
              name: 'laat',
              label: t('filter.late'),
              value: shown.late ? 'ja' : '',
              options: [any(t('filter.anyTime')), { value: 'ja', label: t('filter.onlyLate') }],
            },
            ...(shown.view === 'bord' ? [] : [sorted]),
          ]}
        >
          {shown.view !== 'bord' && <input type="hidden" name="weergave" value={shown.view} />}
        </FilterBar>
      </Details>
    </div>
  )
}

const any = (label: string) => ({ value: '', label })

function exportAddress(plan: string, shown: PlanShown, format: 'csv' | 'xlsx'): string {
  const query = planAddress(shown)
  return `${plan}/export${query}${query ? '&' : '?'}formaat=${format}`
}
