import Link from 'next/link'
import { signalWords } from '#components/signals/words.ts'
import { Card } from '#components/ui/card.tsx'
import { dial } from '#lib/phone/dial.ts'
import type { AnsweredTheme } from '#lib/signals/queries/public-form.ts'

/** A worry about somebody is not written on a public form: where to phone instead. */
export async function WorryByPhone({ number }: { number: string | null }) {
  const { t } = await signalWords()
  return (
    <Card title={t('public.worry')}>
      <p>
        {number ? <>{t('public.worryPhone')} <a className="link whitespace-nowrap" href={dial(number)}>{number}</a></> : t('public.worryNone')}
      </p>
    </Card>
  )
}

/** What was done with earlier signals: titles and answers, never a signal itself. */
export async function WhatWasDone({ answered }: { answered: readonly AnsweredTheme[] }) {
  const { t, f } = await signalWords()
  return (
    <section className="flex flex-col gap-3">
      <h2>{t('public.done')}</h2>
      {answered.length === 0 && <p className="muted">{t('public.doneNone')}</p>}
      <ul className="flex flex-col gap-3">
        {answered.map(({ id, title, answer, answeredAt }) => (
          <li key={id} className="card flex flex-col gap-1">
            <h3>{title}</h3>
            <p className="whitespace-pre-line">{answer}</p>
            {answeredAt && <p className="muted">{f.date(answeredAt)}</p>}
          </li>
        ))}
      </ul>
      <p><Link className="link" href="/volg" prefetch={false}>{t('public.follow')}</Link></p>
    </section>
  )
}
