import Link from 'next/link'
import { Urgent } from '#components/contact-point/urgent.tsx'
import { DeskLine } from '#components/signals/desk-line.tsx'
import { FirstChoice } from '#components/signals/first-choice.tsx'
import { OwnGiven } from '#components/signals/own-given.tsx'
import { SignalForm } from '#components/signals/signal-form.tsx'
import { signalWords } from '#components/signals/words.ts'
import { WorryForm } from '#components/signals/worry-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import type { Crumb } from '#components/ui/page-header.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import type { GivePage as Data } from '#lib/signals/queries/give-page.ts'
import type { SignalKind } from '#lib/signals/rules/subjects.ts'

interface Props {
  data: Data
  municipality: string
  /** What was chosen; nothing yet on the first screen. */
  about: SignalKind | null
  /** Where each choice leads, and back. */
  at: { choose: string; neighbourhood: string; somebody?: string; resident?: string }
  actions: { signal: FormAction; worry: FormAction }
  crumbs?: readonly Crumb[]
}

/** Giving a signal: the first choice, then its form; above all of it whom to phone when it cannot wait. */
export async function GivePage({ data: { urgent, desks, places, own }, municipality, about, at, actions, crumbs }: Props) {
  const { t } = await signalWords()
  const worry = about === 'somebody' && at.somebody !== undefined
  const title = about === null ? t('give.title') : worry ? t('worry.title') : t('give.neighbourhood')
  const subtitle = about === null ? t('give.explain') : worry ? t('worry.explain') : undefined
  return (
    <Page narrow>
      <Urgent numbers={urgent} edge />
      <PageHeader title={title} subtitle={subtitle} breadcrumb={crumbs} />
      {about === null && (
        <>
          <FirstChoice neighbourhood={at.neighbourhood} somebody={at.somebody} resident={at.resident} />
          <OwnGiven given={own} />
        </>
      )}
      {about === 'neighbourhood' && (
        <>
          <DeskLine desks={desks} municipality={municipality} />
          {at.somebody && <p>{t('form.somebodyInstead')} <Link className="link" href={at.somebody} prefetch={false}>{t('form.somebodyInsteadLink')}</Link>.</p>}
          <SignalForm action={actions.signal} places={places} />
        </>
      )}
      {worry && <WorryForm action={actions.worry} places={places} />}
      {about !== null && <div><LinkButton href={at.choose} look="quiet" icon="arrow-left">{t('give.other')}</LinkButton></div>}
    </Page>
  )
}
