import type { ReactNode } from 'react'
import { BlockPills } from '#components/plan/block-pills.tsx'
import { period } from '#components/plan/when.ts'
import type { PlanWords } from '#components/plan/words.ts'
import { Card } from '#components/ui/card.tsx'
import { DescriptionList } from '#components/ui/description-list.tsx'
import { Progress } from '#components/ui/progress.tsx'
import { isToolNumber } from '#lib/framework/tools.ts'
import { texts } from '#lib/i18n/texts.ts'
import type { ActionPage } from '#lib/plan/queries/action-page.ts'

interface Props {
  data: Pick<ActionPage, 'action'>
  words: PlanWords
}

/** Everything that was agreed about an action. What must be known says so when it is missing; what may stay empty stays away. */
export async function ActionFacts({ data: { action }, words }: Props) {
  const { t, f } = words
  const tools = await texts('framework.tool')
  const { tool, target, measured } = action
  const facts: [string, ReactNode][] = [
    [t('action.lead'), action.lead],
    [
      t('action.blocks'),
      action.blocks.length > 0 ? (
        <span className="flex flex-wrap gap-1.5">
          <BlockPills blocks={action.blocks} words={words} />
        </span>
      ) : (
        t('action.noBlocks')
      ),
    ],
    [t('action.when'), action.roughlyWhen ?? (period(action, words) === null && t('action.unknown'))],
    [t('action.period'), period(action, words)],
    [
      t('action.tool'),
      tool !== null && isToolNumber(tool) && t('action.toolName', { number: tool, name: tools(`${tool}.name`) }),
    ],
    [t('action.role'), action.governmentRole && t(`role.${action.governmentRole}`)],
    [t('action.output'), action.expectedOutput],
    [t('action.measure'), action.measure],
    [t('action.measured'), measured !== null && target === null && f.number(measured)],
    [t('action.budget'), action.budget !== null && f.euro(action.budget)],
    [t('action.code'), action.multiYearPlanCode],
  ]
  const known = facts.filter(
    ([, description]) => description !== null && description !== undefined && description !== false,
  )
  return (
    <Card title={t('action.facts')}>
      <div className="flex flex-col gap-4">
        {action.description && <p className="whitespace-pre-line">{action.description}</p>}
        <DescriptionList items={known.map(([term, description]) => ({ term, description }))} />
        {target !== null && (
          <Progress
            value={measured ?? 0}
            max={target}
            label={t('action.measured')}
            text={t('action.measuredOf', { measured: f.number(measured ?? 0), target: f.number(target) })}
          />
        )}
        {action.published && <p className="muted">{t('action.published')}</p>}
      </div>
    </Card>
  )
}
