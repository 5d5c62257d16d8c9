import { FindingForm } from '#components/analysis/finding-form.tsx'
import { FromConversation } from '#components/analysis/finding-list.tsx'
import { AnalysisFrame } from '#components/analysis/frame.tsx'
import { PointLinks } from '#components/analysis/point-links.tsx'
import { Removal } from '#components/analysis/removal.tsx'
import { analysisWords } from '#components/analysis/words.ts'
import { FromCards } from '#components/referral-figures/from-cards.tsx'
import { editFindingAction, removeFindingAction } from '#lib/analysis/actions/findings.ts'
import { uuidOf } from '#lib/analysis/address-values.ts'
import type { RecordProps } from '#lib/analysis/page-props.ts'
import { analysisPage } from '#lib/analysis/queries/analysis-page.ts'
import { conversationChoices } from '#lib/analysis/queries/conversations-part.ts'
import { findingHere } from '#lib/analysis/queries/findings-part.ts'
import { texts } from '#lib/i18n/texts.ts'
import { needsOf } from '#lib/referral-figures/addresses.ts'
import { cardsBehind } from '#lib/referral-figures/queries/needs.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

export const generateMetadata = async () => ({ title: (await texts('analysis'))('findings.editTitle') })

export default async function FindingPage({ params }: RecordProps) {
  const { municipality, neighbourhood, id } = await params
  const key = uuidOf(id)
  const { actor, data } = await openPage(municipality, 'analysis.write', (tx) =>
    analysisPage(tx, neighbourhood, async (place) => {
      const finding = key ? await findingHere(tx, place.id, key) : null
      return finding && { finding, conversations: await conversationChoices(tx, place.id), behind: await cardsBehind(tx, [finding.id]) }
    }),
  )
  const words = await analysisWords(actor, neighbourhood)
  const { t } = words
  const { finding, conversations, behind } = data.content
  const cards = behind.get(finding.id)
  return (
    <AnalysisFrame actor={actor} page={data} part="findings" words={words} title={t('findings.editTitle')}>
      {finding.conversation && <FromConversation held={finding.conversation} words={words} />}
      {cards && <FromCards cards={cards} href={needsOf(actor)(finding.id)} />}
      <PointLinks points={finding.points} words={words} />
      <FindingForm finding={finding} conversations={conversations} neighbourhood={neighbourhood} action={editFindingAction.bind(null, municipality)} words={words} />
      <div>
        <Removal
          action={removeFindingAction.bind(null, municipality)}
          neighbourhood={neighbourhood}
          about={{ id: finding.id }}
          trigger={t('findings.remove')}
          title={t('findings.removeTitle')}
          gone={t('findings.removeGone')}
          stays={t('findings.removeStays')}
        />
      </div>
    </AnalysisFrame>
  )
}
