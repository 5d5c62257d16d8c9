import type { PlanWords } from '#components/plan/words.ts'
import { LinkButton } from '#components/ui/button.tsx'

interface Props {
  plan: string
  may: { write: boolean; adopt: boolean }
  words: PlanWords
}

/** What else can be done with a plan, quietly: the one button of the page adds an action. */
export const PlanWays = ({ plan, may, words: { t } }: Props) => (
  <ul className="screen-only -mx-3 flex flex-wrap gap-x-2 text-small max-sm:grid max-sm:grid-cols-2 max-sm:[&_.button]:justify-start max-sm:[&_.button]:text-left max-sm:[&_.icon]:hidden">
    {may.write && (
      <li>
        <LinkButton look="quiet" href={`${plan}/doelen/nieuw`} icon="target">
          {t('head.addObjective')}
        </LinkButton>
      </li>
    )}
    {may.adopt && (
      <li>
        <LinkButton look="quiet" href={`${plan}/goedkeuren`} icon="award">
          {t('head.adopt')}
        </LinkButton>
      </li>
    )}
    <li>
      <LinkButton look="quiet" href={`${plan}/versies`} icon="file-text">
        {t('head.versions')}
      </LinkButton>
    </li>
    <li>
      <LinkButton look="quiet" href={`${plan}/bouwstenen`} icon="list-checks">
        {t('head.blocks')}
      </LinkButton>
    </li>
  </ul>
)
