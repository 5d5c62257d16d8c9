import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { isDone, nextStep, startSteps, type Checklist, type StartStep } from '#lib/home/rules.ts'
import { texts } from '#lib/i18n/texts.ts'
import type { MunicipalityHere } from '#lib/tenancy/actor.ts'

const paths: Record<StartStep, string> = {
  neighbourhoods: '/instellingen/buurten', figures: '/cijfers/inlezen', people: '/mensen', analysis: '/buurten',
}

/** The first page of a new municipality: what to do first; it is gone once all is done. */
export async function StartChecklist({ municipality: { slug, name }, checklist }: { municipality: MunicipalityHere; checklist: Checklist }) {
  if (isDone(checklist)) return null
  const [t, now] = [await texts('home.checklist'), nextStep(checklist)]
  return (
    <Card title={t('title', { name })} subtitle={t('line')}>
      <ol className="flex flex-col">
        {startSteps.map((step) => (
          <li key={step} className="between border-t border-line py-3 first:border-t-0">
            <span className="flex min-w-0 gap-3">
              <Icon name={checklist[step] ? 'circle-check' : step === now ? 'circle-dot' : 'circle'} className={checklist[step] ? 'text-good' : 'text-sea'} />
              <span>
                <strong className="block">{t(`${step}.title`)}</strong>
                <span className="muted">{t(`${step}.line`)}</span>
              </span>
            </span>
            {checklist[step] ? <Pill tone="good">{t('done')}</Pill> : <LinkButton look={step === now ? 'primary' : 'quiet'} href={`/${slug}${paths[step]}`}>{t(`${step}.do`)}</LinkButton>}
          </li>
        ))}
      </ol>
    </Card>
  )
}
