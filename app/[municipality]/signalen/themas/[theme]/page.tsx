import { SignalList } from '#components/signals/signal-list.tsx'
import { TakeBack } from '#components/signals/take-back.tsx'
import { ThemeAnswer } from '#components/signals/theme-answer.tsx'
import { ThemeEdit } from '#components/signals/theme-edit.tsx'
import { ThemeLinks } from '#components/signals/theme-links.tsx'
import { signalWords } from '#components/signals/words.ts'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { Stepper } from '#components/ui/stepper.tsx'
import { may } from '#lib/access/matrix.ts'
import { uuidOf, withAsked, type Asked } from '#lib/analysis/address-values.ts'
import { texts } from '#lib/i18n/texts.ts'
import { editThemeAction, linkThemeAction, moveThemeAction, putThemeAwayAction, takeBackSignalAction, unlinkThemeAction } from '#lib/signals/actions/triage.ts'
import { signalsAt } from '#lib/signals/places.ts'
import { themeChoicesPage, themePage } from '#lib/signals/queries/theme-page.ts'
import { themeStates } from '#lib/signals/rules/theme.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string; theme: string }>
  searchParams: Asked
}

export const generateMetadata = async () => ({ title: (await texts('signals'))('theme.crumb') })

export default async function ThemePage({ params, searchParams }: Props) {
  const { municipality, theme: id } = await params
  const after = uuidOf((await searchParams)['na'])
  const { data } = await openPage(municipality, 'signals.read', async (tx, actor) => {
    const page = await themePage(tx, actor, id, after)
    const changes = page && may(actor, 'signals.triage') && page.theme.archivedAt === null
    return page && { ...page, choices: changes ? await themeChoicesPage(tx, page.theme.neighbourhoodId) : null }
  })
  const { t, f } = await signalWords()
  const at = signalsAt(municipality)
  const { theme, links, places, signals, choices } = data
  const where = theme.neighbourhood?.name ?? t('themes.everywhere')
  return (
    <Page>
      <PageHeader
        title={theme.title}
        subtitle={t('theme.subtitle', { place: where, state: t(`state.${theme.state}`), date: f.date(theme.stateSince) })}
        breadcrumb={[{ label: t('title'), href: at.list }, { label: t('theme.crumb') }]}
      />
      {theme.archivedAt && <Notice>{t('theme.isAway')}</Notice>}
      <Stepper steps={themeStates.map((state) => t(`state.${state}`))} current={themeStates.indexOf(theme.state)} />
      <div className="grid items-start gap-gap lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-gap">
          <ThemeAnswer theme={theme} move={choices ? moveThemeAction.bind(null, municipality) : undefined} />
          <ThemeLinks
            municipality={municipality}
            themeId={theme.id}
            links={links}
            choose={choices ? { choices, link: linkThemeAction.bind(null, municipality), unlink: unlinkThemeAction.bind(null, municipality) } : undefined}
          />
          {choices && <ThemeEdit theme={theme} places={choices.places} actions={{ edit: editThemeAction.bind(null, municipality), putAway: putThemeAwayAction.bind(null, municipality) }} />}
        </div>
        <section className="flex min-w-0 flex-col gap-3">
          <h2>{t('theme.signals')}</h2>
          {places.length > 0 && <p className="muted">{f.list(places.map(({ name, signals: count }) => t('theme.wherePlaces', { name, count })))}</p>}
          {signals.rows.length === 0 && <p className="muted">{t('theme.signalsNone')}</p>}
          <SignalList
            signals={signals.rows}
            end={choices ? (signal) => <TakeBack signal={signal} action={takeBackSignalAction.bind(null, municipality)}>{t('theme.takeOut')}</TakeBack> : undefined}
          />
          <Pager previous={after ? at.theme(theme.id) : undefined} next={signals.next ? withAsked(at.theme(theme.id), { na: signals.next }) : undefined} />
        </section>
      </div>
    </Page>
  )
}
