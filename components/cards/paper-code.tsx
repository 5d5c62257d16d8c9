import { LinkButton } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Signpost } from '#components/ui/signpost.tsx'
import type { PaperCardFound } from '#lib/cards/queries/paper.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import { dial } from '#lib/phone/dial.ts'

interface Props {
  card: PaperCardFound
  code: string
  /** What whoever scanned may do: key it in, send such a card, nothing here, or sign in first. */
  who: 'keysIn' | 'sends' | 'member' | 'nobody'
}

/** What a code on paper opens: which card it is, and the way to its form. Never a person. */
export async function PaperCode({ card: { municipality, municipalityName, cardTypeId, title, offer, call, batchNumber, number }, code, who }: Props) {
  const t = await texts('cards.code')
  const ways = {
    keysIn: { say: t('keyIn'), href: `/${municipality}/doorverwijzingen/nieuw?strook=${code}`, label: t('keyInButton') },
    sends: { say: t('sends'), href: `/${municipality}/doorverwijzingen/nieuw?kaart=${cardTypeId}`, label: t('sendsButton') },
    member: { say: t('notYours'), href: null, label: '' },
    nobody: { say: t('signIn'), href: `/aanmelden?naar=${encodeURIComponent(`/q/${code}`)}`, label: t('signInButton') },
  }
  const { say, href, label } = ways[who]
  return (
    <Signpost icon="mail" title={title} action={href && <LinkButton href={href} look="primary" icon={who === 'nobody' ? 'log-in' : 'pencil'}>{label}</LinkButton>}>
      <p>{t('from', { municipality: municipalityName })} {t('number', { batch: batchNumber, number })}.</p>
      {who !== 'keysIn' && <p>{offer}</p>}
      {(who === 'member' || who === 'nobody') && (
        <Notice>
          <p>{t('askFace')} {call && <>{t('call')} <a className="link" href={dial(call)}>{call}</a>.</>}</p>
          <p>{t('strip')}</p>
        </Notice>
      )}
      <p>{say}</p>
    </Signpost>
  )
}

/** A strip that came in says on what day, and nothing else. */
export async function ReceivedStrip({ used }: { used: Date }) {
  const [t, f] = await Promise.all([texts('cards.code'), formats()])
  return (
    <Signpost icon="circle-check" title={t('usedTitle')}>
      <p>{t('used', { date: f.date(used) })}</p>
    </Signpost>
  )
}

/** Too many wrong codes from one address. */
export async function TooManyCodes({ minutes }: { minutes: number }) {
  const t = await texts('cards.code')
  return (
    <Signpost icon="hourglass" title={t('busyTitle')}>
      <p>{t('busy', { minutes })}</p>
    </Signpost>
  )
}
