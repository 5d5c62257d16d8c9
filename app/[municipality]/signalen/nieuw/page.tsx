import { GivePage } from '#components/signals/give-page.tsx'
import { may } from '#lib/access/matrix.ts'
import { oneOf, type Asked } from '#lib/analysis/address-values.ts'
import { texts } from '#lib/i18n/texts.ts'
import { giveSignalAction, giveWorryAction } from '#lib/signals/actions/give.ts'
import { signalsAt } from '#lib/signals/places.ts'
import { givePage } from '#lib/signals/queries/give-page.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string }>
  searchParams: Asked
}

export const generateMetadata = async () => ({ title: (await texts('signals'))('give.title') })

export default async function NewSignalPage({ params, searchParams }: Props) {
  const { municipality } = await params
  const over = oneOf(['buurt', 'iemand'], (await searchParams)['over'])
  const { actor, data } = await openPage(municipality, 'signals.give', givePage)
  const t = await texts('signals')
  const at = signalsAt(municipality)
  const worries = may(actor, 'signals.worry')
  return (
    <GivePage
      data={data}
      municipality={actor.municipality.name}
      about={over === 'buurt' ? 'neighbourhood' : over === 'iemand' && worries ? 'somebody' : null}
      at={{
        choose: at.give, neighbourhood: at.giveNeighbourhood,
        somebody: worries ? at.giveSomebody : undefined,
        resident: may(actor, 'signals.askCallback') ? at.askCallback : undefined,
      }}
      actions={{ signal: giveSignalAction.bind(null, municipality), worry: giveWorryAction.bind(null, municipality) }}
      crumbs={may(actor, 'signals.read') ? [{ label: t('title'), href: at.list }, { label: t('give.title') }] : undefined}
    />
  )
}
