import { Face } from '#components/contact-point/face.tsx'
import { signalWords } from '#components/signals/words.ts'
import { Pill } from '#components/ui/pill.tsx'
import type { OwnCallback, OwnGiven as Given, OwnSignal } from '#lib/signals/queries/own-given.ts'

/** What somebody passed on before, and what became of it; nothing when they passed on nothing. */
export async function OwnGiven({ given: { callbacks, signals } }: { given: Given }) {
  if (callbacks.length + signals.length === 0) return null
  const { t } = await signalWords()
  return (
    <section className="flex flex-col gap-3">
      <h2>{t('own.title')}</h2>
      <ul className="flex flex-col gap-3">
        {callbacks.map((callback) => <Callback key={callback.id} callback={callback} />)}
        {signals.map((signal) => <Signal key={signal.id} signal={signal} />)}
      </ul>
    </section>
  )
}

async function Callback({ callback: { place, state, at, dueOn, face } }: { callback: OwnCallback }) {
  const { t, f } = await signalWords()
  return (
    <li className="card flex flex-col gap-3">
      <div className="between">
        <div>
          <strong>{t('own.callback', { place })}</strong>
          <p className="muted">{f.date(at)}</p>
        </div>
        <Pill tone={state === 'closed' ? 'good' : 'neutral'} icon={state === 'closed' ? 'check' : 'phone'}>{t(`own.callbackState.${state}`)}</Pill>
      </div>
      {state === 'waiting' && face && dueOn && <Face face={face}>{t('own.callsBy', { date: f.weekday(dueOn) })}</Face>}
    </li>
  )
}

async function Signal({ signal: { place, subject, at, theme, setAsideReason } }: { signal: OwnSignal }) {
  const { t, f, subjectOf } = await signalWords()
  return (
    <li className="card flex flex-col gap-2">
      <div className="between">
        <div>
          <strong>{t('own.signal', { subject: subjectOf(subject), place })}</strong>
          <p className="muted">{[f.date(at), theme?.title].filter(Boolean).join(' · ')}</p>
        </div>
        {theme && <Pill tone={theme.state === 'answered' ? 'good' : 'neutral'} icon={theme.state === 'answered' ? 'check' : 'hourglass'}>{t(`state.${theme.state}`)}</Pill>}
      </div>
      {theme?.state === 'answered' && theme.answer && <p className="whitespace-pre-line">{t('own.answer', { answer: theme.answer })}</p>}
      {setAsideReason && <p>{t('own.aside', { reason: setAsideReason })}</p>}
    </li>
  )
}
