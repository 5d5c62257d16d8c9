import { signalWords } from '#components/signals/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Stepper } from '#components/ui/stepper.tsx'
import { writtenCode } from '#lib/cards/rules/codes.ts'
import type { Followed } from '#lib/signals/queries/followed.ts'
import { themeStates } from '#lib/signals/rules/theme.ts'

/** What became of a signal, in words: for whoever has its code. */
export async function FollowView({ followed, again }: { followed: Followed; again: string | null }) {
  const { t, f, subjectOf } = await signalWords()
  const { code, municipality, place, subject, givenAt, theme, setAsideReason } = followed
  return (
    <>
      <p>{t('follow.given', { date: f.date(givenAt), subject: subjectOf(subject), place, municipality: municipality.name })}</p>
      {theme && <Stepper steps={themeStates.map((state) => t(`state.${state}`))} current={themeStates.indexOf(theme.state)} />}
      <section className="card flex flex-col gap-3" aria-live="polite">
        {!theme && <p>{t(setAsideReason ? 'follow.aside' : 'follow.waiting')}</p>}
        {setAsideReason && <p className="whitespace-pre-line">{setAsideReason}</p>}
        {theme && (
          <>
            <div>
              <p className="muted">{t('follow.theme')}</p>
              <h2>{theme.title}</h2>
            </div>
            <p>{t(`follow.state.${theme.state}`)} <span className="muted">{t('follow.since', { date: f.date(theme.stateSince) })}</span></p>
            {theme.state === 'answered' && theme.answer ? (
              <div>
                <h3>{t('follow.answer')}</h3>
                <p className="whitespace-pre-line">{theme.answer}</p>
              </div>
            ) : (
              <p className="muted">{t('follow.noAnswer')}</p>
            )}
          </>
        )}
      </section>
      <Card title={t('follow.code')} subtitle={t('follow.keep')}>
        <p className="font-strong tabular-nums text-h2">{writtenCode(code)}</p>
      </Card>
      {again && <div><LinkButton href={again} icon="plus">{t('follow.another')}</LinkButton></div>}
    </>
  )
}
