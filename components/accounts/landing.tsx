import { AxisPill } from '#components/ui/axis-pill.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Icon } from '#components/ui/icon.tsx'
import type { IconName } from '#components/ui/icon-names.ts'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { buildingBlocks } from '#lib/framework/building-blocks.ts'
import { texts } from '#lib/i18n/texts.ts'

const steps = [
  ['analysis', 'ear'],
  ['plan', 'list-checks'],
  ['assessment', 'scale'],
  ['track', 'route'],
] as const satisfies readonly (readonly [string, IconName])[]

/** What Baken is, for who comes by, and the way in. */
export async function Landing({ signedIn }: { signedIn: boolean }) {
  const [t, names] = await Promise.all([texts('landing'), texts('framework.block')])
  const action = signedIn
    ? <LinkButton href="/gemeenten" look="primary" iconAfter="arrow-right">{t('continue')}</LinkButton>
    : <LinkButton href="/aanmelden" look="primary" icon="log-in">{t('signIn')}</LinkButton>
  return (
    <Page>
      <PageHeader title={t('title')} subtitle={t('lead')} action={action} />
      <section className="stack">
        <h2>{t('steps.title')}</h2>
        <ol className="columns">
          {steps.map(([step, icon]) => (
            <li key={step} className="card">
              <Icon name={icon} className="mb-2 size-7 text-sea" />
              <h3>{t(`steps.${step}`)}</h3>
              <p>{t(`steps.${step}Text`)}</p>
            </li>
          ))}
        </ol>
      </section>
      <Card title={t('wheel.title')} subtitle={t('wheel.text')}>
        <ul className="columns">
          {buildingBlocks.map(({ id, axis }) => (
            <li key={id} className="between border-b border-line py-2">
              {names(`${id}.name`)}
              <AxisPill axis={axis} />
            </li>
          ))}
        </ul>
      </Card>
    </Page>
  )
}
