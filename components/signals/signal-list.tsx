import type { ReactNode } from 'react'
import { signalLine } from '#components/signals/signal-line.ts'
import { signalWords } from '#components/signals/words.ts'
import type { SignalShown } from '#lib/signals/queries/triage-page.ts'

interface Props {
  signals: readonly SignalShown[]
  /** What can be done with each. */
  end?: (signal: SignalShown) => ReactNode
}

/** Signals as they were written, with where and when. */
export async function SignalList({ signals, end }: Props) {
  const words = await signalWords()
  return (
    <ul className="flex flex-col gap-3">
      {signals.map((signal) => (
        <li key={signal.id} className="card flex flex-col gap-2">
          <p className="whitespace-pre-line">{signal.text}</p>
          <p className="muted">{signalLine(signal, words)}</p>
          {signal.setAsideReason && <p className="muted">{words.t('triage.reasonWas', { reason: signal.setAsideReason })}</p>}
          {end?.(signal)}
        </li>
      ))}
    </ul>
  )
}
