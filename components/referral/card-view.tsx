import { AgreementBlock } from '#components/referral/agreement-block.tsx'
import type { CardActions } from '#components/referral/card-actions.ts'
import { CardForm, CardTexts } from '#components/referral/card-form.tsx'
import { CardHead } from '#components/referral/card-head.tsx'
import { FourActs } from '#components/referral/four-acts.tsx'
import { Handovers } from '#components/referral/handovers.tsx'
import { Notes } from '#components/referral/notes.tsx'
import { PersonBlock } from '#components/referral/person-block.tsx'
import { QuestionBlock } from '#components/referral/question-block.tsx'
import { ReassignForm } from '#components/referral/reassign-form.tsx'
import { Related } from '#components/referral/related.tsx'
import { Tasks, TellPerson } from '#components/referral/tasks.tsx'
import { Timeline } from '#components/referral/timeline.tsx'
import type { CardWords } from '#components/referral/words.ts'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { handlingAt } from '#lib/referral/handle-paths.ts'
import type { CardPage } from '#lib/referral/queries/card-page.ts'
import type { WordBack } from '#lib/referral/rules/word-back.ts'
import { sendingAt } from '#lib/referral/send-paths.ts'

interface Props {
  card: CardPage
  municipality: string
  actions: CardActions
  readsAll: boolean
  words: CardWords
}

/** One card: how it stands and what can be done first, then whom it is for, what was agreed, and what was done. */
export function CardView({ card, municipality, actions, readsAll, words }: Props) {
  const [at, sending] = [handlingAt(municipality), sendingAt(municipality)]
  return (
    <CardTexts>
      <TellPerson card={card} letter={at.letter(card.number, 'afgerond')} action={actions.finishTask} words={words} />
      {card.tellByHand && <TellReferrer card={card} word={card.tellByHand} action={actions.giveWord} words={words} />}
      <div className="grid gap-gap lg:grid-cols-[3fr_2fr]">
        <div className="stack min-w-0">
          <CardHead card={card} actions={actions} words={words} />
          <FourActs card={card} actions={actions} words={words} />
          <PersonBlock card={card} letter={at.letter(card.number)} actions={actions} words={words} />
          <QuestionBlock card={card} fileAt={sending.file} words={words} />
          <AgreementBlock card={card} actions={actions} words={words} />
        </div>
        <div className="stack min-w-0">
          {!card.gone && <Tasks card={card} actions={actions} words={words} />}
          {!card.gone && <Notes card={card} action={actions.note} words={words} />}
          {!card.gone && <Handovers card={card} actions={actions} words={words} />}
          <Related card={card} cardAt={at.card} action={actions.relate} words={words} />
          <Timeline card={card} words={words} />
          <ReassignForm card={card} action={actions.reassign} readsAll={readsAll} words={words} />
        </div>
      </div>
    </CardTexts>
  )
}

/** For a referrer whom neither a mail nor a page of ours reaches: on paper, with a link that is over, or gone. */
const TellReferrer = ({ card, word, action, words: { t } }: { card: CardPage; word: WordBack; action: CardActions['giveWord']; words: CardWords }) => (
  <Notice tone="late" title={t('wordBack.title')}>
    <p>{t('wordBack.explain', { word })}</p>
    <CardForm referralId={card.id} action={action} label={t('wordBack.title')} layout="row">
      <SubmitButton icon="check">{t('wordBack.button')}</SubmitButton>
    </CardForm>
  </Notice>
)
