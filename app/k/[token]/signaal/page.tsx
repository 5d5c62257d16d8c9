import { GivePage } from '#components/signals/give-page.tsx'
import { may } from '#lib/access/matrix.ts'
import { oneOf, type Asked } from '#lib/analysis/address-values.ts'
import { texts } from '#lib/i18n/texts.ts'
import { giveSignalByLinkAction, giveWorryByLinkAction } from '#lib/signals/actions/give-by-link.ts'
import { linkFormAt } from '#lib/signals/places.ts'
import { givePage } from '#lib/signals/queries/give-page.ts'
import { openLinkPage } from '#lib/tenancy/require-link.ts'

interface Props {
  params: Promise<{ token: string }>
  searchParams: Asked
}

export const generateMetadata = async () => ({ title: (await texts('signals'))('give.title') })

export default async function SignalByLinkPage({ params, searchParams }: Props) {
  const { token } = await params
  const over = oneOf(['buurt', 'iemand'], (await searchParams)['over'])
  const { actor, data } = await openLinkPage(token, 'signals.give', (tx, holder) => givePage(tx, holder, `/k/${token}`))
  const worries = may(actor, 'signals.worry')
  const form = linkFormAt(token)
  return (
    <GivePage
      data={data}
      municipality={actor.municipality.name}
      about={over === 'buurt' ? 'neighbourhood' : over === 'iemand' && worries ? 'somebody' : null}
      at={{ choose: form, neighbourhood: `${form}?over=buurt`, somebody: worries ? `${form}?over=iemand` : undefined }}
      actions={{ signal: giveSignalByLinkAction.bind(null, token), worry: giveWorryByLinkAction.bind(null, token) }}
    />
  )
}
