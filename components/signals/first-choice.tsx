import Link from 'next/link'
import { signalWords } from '#components/signals/words.ts'
import { Icon } from '#components/ui/icon.tsx'
import type { IconName } from '#components/ui/icon-names.ts'

interface Props {
  neighbourhood: string
  /** Where one leaves a number; left out for who may not ask to be called back. */
  somebody?: string
  /** Where an alderman passes on a resident's question. */
  resident?: string
}

/** The first question: is it about the neighbourhood, or about somebody? Each answer is one touch. */
export async function FirstChoice({ neighbourhood, somebody, resident }: Props) {
  const { t } = await signalWords()
  return (
    <ul className="grid gap-4 sm:grid-cols-2">
      <Choice href={neighbourhood} icon="map-pin" title={t('give.neighbourhood')} line={t('give.neighbourhoodLine')} />
      {somebody && <Choice href={somebody} icon="hand-heart" title={t('give.somebody')} line={t('give.somebodyLine')} />}
      {resident && <Choice href={resident} icon="phone" title={t('resident.title')} line={t('resident.explain')} />}
    </ul>
  )
}

const Choice = ({ href, icon, title, line }: { href: string; icon: IconName; title: string; line: string }) => (
  <li className="card relative flex flex-col gap-2">
    <span className="inline-flex size-12 items-center justify-center rounded-full bg-sea-soft text-sea"><Icon name={icon} /></span>
    <Link href={href} prefetch={false} className="cover text-h2 font-strong">{title}</Link>
    <p className="muted">{line}</p>
  </li>
)
