import 'server-only'
import { quotesToRelease } from '#lib/analysis/queries/quotes-to-release.ts'
import { may } from '#lib/access/matrix.ts'
import { roundList } from '#lib/assessment/queries/round-list.ts'
import { openQuestions } from '#lib/coaching/queries/open-questions.ts'
import { waitingChecks } from '#lib/contact-point/queries/waiting.ts'
import { inOrder, together, type WorkItem } from '#lib/home/rules.ts'
import { lateAndDueActions } from '#lib/plan/queries/work-list.ts'
import { openTasks } from '#lib/plan/queries/tasks.ts'
import { lateUnwatched } from '#lib/referral/queries/late-unwatched.ts'
import { waitingCards } from '#lib/referral/queries/waiting.ts'
import { untriagedSignals, waitingCallbacks } from '#lib/signals/queries/waiting.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'
import { fromAction, fromQuestion, fromQuotes, fromRound, fromTask, ideasTogether } from './work-items.ts'
import { pointsWithoutAnswer } from './points-without-answer.ts'

/** Everything that waits for this person, overdue first. Each subject is asked only for what the person may do about it. */
export async function workList(tx: TenantTx, actor: MemberActor, today: Day): Promise<WorkItem[]> {
  const plan = await lateAndDueActions(tx, actor, today)
  const tasks = may(actor, 'plan.doTask') ? await openTasks(tx, actor) : []
  const rounds = await roundList(tx, actor, { state: 'open' })
  const quotes = may(actor, 'analysis.releaseQuote') ? await quotesToRelease(tx, actor) : []
  const questions = may(actor, 'coaching.answer') ? await openQuestions(tx) : []
  const points = may(actor, 'feedback.write') ? await pointsWithoutAnswer(tx, actor.municipality.id) : []
  const cards = await waitingCards(tx, actor, today)
  const unwatched = await lateUnwatched(tx, actor, today)
  const callbacks = may(actor, 'signals.callBack') ? await waitingCallbacks(tx, actor, today) : []
  const signals = may(actor, 'signals.triage') ? await untriagedSignals(tx) : []
  const checks = await waitingChecks(tx, actor, today)
  const conducts = may(actor, 'assessment.conduct')
  // Who may not change the date is only asked how it goes.
  const late = may(actor, 'plan.write') ? 'lateAction' : 'lateActionToTell'
  return inOrder(together([
    ...plan.late.map((waiting) => fromAction(late, waiting)),
    ...plan.dueThisWeek.map((waiting) => fromAction('actionThisWeek', waiting)),
    ...plan.planToReview.map((waiting) => fromAction('planToReview', waiting)),
    ...plan.blockToReview.map((waiting) => fromAction('blockToReview', waiting)),
    ...ideasTogether(plan.ideaWithoutBlocks),
    ...tasks.map(fromTask),
    ...rounds.flatMap((round) => fromRound(round, conducts)),
    ...quotes.map(fromQuotes),
    ...questions.map(fromQuestion),
    ...points,
    ...cards,
    ...unwatched,
    ...callbacks,
    ...signals,
    ...checks,
  ]))
}
