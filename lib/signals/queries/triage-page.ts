import 'server-only'
import { may } from '#lib/access/matrix.ts'
import { cutPage, pageFrom } from '#lib/analysis/queries/page-key.ts'
import { answeredShare } from '#lib/feedback/queries/answered-share.ts'
import { neighbourhoodChoices } from '#lib/places/queries/neighbourhood.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { SignalSource, Subject } from '../rules/subjects.ts'
import { openCallbacks } from './open-callbacks.ts'
import { themeList, themesShown } from './theme-list.ts'

/** What was asked of the page, from its address. */
export interface TriageAsked {
  /** Slug of a neighbourhood; nothing for all of them. */
  neighbourhood: string | null
  /** Those that were set aside, instead of those that wait. */
  aside: boolean
  /** Also the themes that were put away. */
  away: boolean
  after: string | null
}

const signalColumns = {
  id: true, text: true, street: true, subject: true, source: true, createdAt: true, setAsideReason: true, version: true,
  neighbourhood: { select: { name: true, slug: true } },
} as const

/** The signals that wait to be sorted, the themes, who must be called back, and where the public form is open. */
export async function triagePage(tx: TenantTx, actor: MemberActor, asked: TriageAsked) {
  const places = await neighbourhoodChoices(tx)
  const here = places.find(({ slug }) => slug === asked.neighbourhood) ?? null
  const found = await tx.signal.findMany({
    where: {
      themeId: null,
      setAsideReason: asked.aside ? { not: null } : null,
      ...(here && { neighbourhoodId: here.id }),
    },
    select: signalColumns,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    ...pageFrom(actor.municipality.id, asked.after),
  })
  const themes = await themeList(tx, { neighbourhoodId: here?.id ?? null, away: asked.away })
  return {
    signals: cutPage(found.map(asSignal)),
    themes: themes.slice(0, themesShown),
    moreThemes: themes.length > themesShown,
    callbacks: may(actor, 'signals.callBack') ? await openCallbacks(tx, actor) : { rows: [], more: false },
    forms: may(actor, 'signals.triage') ? await publicForms(tx) : [],
    share: await answeredShare(tx),
    places,
  }
}

export type TriageData = Awaited<ReturnType<typeof triagePage>>
export type SignalShown = TriageData['signals']['rows'][number]

const asSignal = <Row extends { subject: string; source: string }>(row: Row) => ({
  ...row, subject: row.subject as Subject, source: row.source as SignalSource,
})

/** The signals of one theme, the latest first. */
export async function signalsOfTheme(tx: TenantTx, actor: MemberActor, themeId: string, after: string | null) {
  const found = await tx.signal.findMany({
    where: { themeId }, select: signalColumns, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], ...pageFrom(actor.municipality.id, after),
  })
  return cutPage(found.map(asSignal))
}

const publicForms = (tx: TenantTx) =>
  tx.neighbourhood.findMany({
    where: { archivedAt: null }, select: { id: true, slug: true, name: true, takesSignals: true }, orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
