import { AnsweredCard } from '#components/feedback/answered-card.tsx'
import { CallbackList } from '#components/signals/callback-list.tsx'
import { PublicForms } from '#components/signals/public-forms.tsx'
import { SignalList } from '#components/signals/signal-list.tsx'
import { SortForm } from '#components/signals/sort-form.tsx'
import { TakeBack } from '#components/signals/take-back.tsx'
import { ThemeList } from '#components/signals/theme-list.tsx'
import { signalWords } from '#components/signals/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ExportLinks } from '#components/ui/export-links.tsx'
import { FilterBar } from '#components/ui/filter-bar.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { withAsked } from '#lib/analysis/address-values.ts'
import type { FormAction } from '#lib/actions/result.ts'
import { publicFormAt, signalsAt } from '#lib/signals/places.ts'
import type { TriageAsked, TriageData } from '#lib/signals/queries/triage-page.ts'
import type { Day } from '#lib/time/today.ts'

interface Props {
  data: TriageData
  municipality: string
  asked: TriageAsked
  today: Day
  /** What the reader may do; nothing for who only reads. */
  actions: { sort: FormAction; takeBack: FormAction; form: FormAction } | null
  callsBack: boolean
}

/** What came in and what becomes of it: who to call, what to sort, the themes, and where the form is open. */
export async function TriagePage({ data, municipality, asked, today, actions, callsBack }: Props) {
  const { t } = await signalWords()
  const at = signalsAt(municipality)
  const { signals, themes, moreThemes, callbacks, forms, share, places } = data
  return (
    <>
      {callsBack && (
        <Card title={t('callbacks.title')}>
          {callbacks.rows.length === 0 ? <p className="muted">{t('callbacks.none')}</p> : <CallbackList callbacks={callbacks.rows} href={at.callback} today={today} />}
          {callbacks.more && <p className="muted">{t('callbacks.more', { count: callbacks.rows.length })}</p>}
        </Card>
      )}
      <FilterBar
        label={t('triage.filter')}
        reset={at.list}
        filters={[{ name: 'buurt', label: t('triage.place'), value: asked.neighbourhood ?? '', options: [{ value: '', label: t('triage.allPlaces') }, ...places.map(({ slug, name }) => ({ value: slug, label: name }))] }]}
      />
      <div className="grid items-start gap-gap lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <section className="flex min-w-0 flex-col gap-3">
          <div className="between">
            <h2>{t(asked.aside ? 'triage.asideTitle' : 'triage.unsorted')}</h2>
            <LinkButton href={asked.aside ? at.list : at.aside} look="quiet">{t(asked.aside ? 'triage.showUnsorted' : 'triage.showAside')}</LinkButton>
          </div>
          <Signals data={data} asked={asked} actions={actions} />
          <Pager
            previous={asked.after ? withAsked(at.list, { buurt: asked.neighbourhood, toon: asked.aside ? 'apart' : null }) : undefined}
            next={signals.next ? withAsked(at.list, { buurt: asked.neighbourhood, toon: asked.aside ? 'apart' : null, na: signals.next }) : undefined}
          />
        </section>
        <div className="flex min-w-0 flex-col gap-gap">
          <Card
            title={t(asked.away ? 'themes.awayTitle' : 'themes.title')}
            action={<LinkButton href={asked.away ? at.list : at.away} look="quiet">{t(asked.away ? 'themes.showOpen' : 'themes.showAway')}</LinkButton>}
          >
            {themes.length === 0 ? <p className="muted">{t(asked.away ? 'themes.awayNone' : 'themes.none')}</p> : <ThemeList themes={themes} href={at.theme} />}
            {moreThemes && <p className="muted">{t('themes.more', { count: themes.length })}</p>}
            {themes.length > 0 && <ExportLinks address={withAsked(at.themesFile, { buurt: asked.neighbourhood, toon: asked.away ? 'weg' : null })} />}
          </Card>
          <AnsweredCard share={share} />
          {actions && <PublicForms forms={forms} action={actions.form} formAt={(slug) => publicFormAt(municipality, slug)} posterAt={at.poster} />}
        </div>
      </div>
    </>
  )
}

async function Signals({ data: { signals, themes }, asked, actions }: Pick<Props, 'data' | 'asked' | 'actions'>) {
  const { t } = await signalWords()
  if (signals.rows.length === 0) return <EmptyState icon="ear">{t(asked.aside ? 'triage.asideNone' : 'triage.unsortedNone')}</EmptyState>
  if (actions && !asked.aside) return <SortForm signals={signals.rows} themes={asked.away ? [] : themes} action={actions.sort} />
  return <SignalList signals={signals.rows} end={actions ? (signal) => <TakeBack signal={signal} action={actions.takeBack}>{t('triage.takeBack')}</TakeBack> : undefined} />
}
