import { expect, test } from '#tests/support/journey.ts'
import { drawAttentionPoint, findAndList, interpretFigure, noteConversation, releaseQuote } from './line/analysis.ts'
import { agreeAtTheTable, closeRound, enterPhase, openRound, scoreAlone } from './line/assessment.ts'
import { tellResidents } from './line/feedback.ts'
import { importAgain, importFigures, published } from './line/import.ts'
import { aldermanLooks, coachAsks, coordinatorAnswers } from './line/others.ts'
import { place } from './line/place.ts'
import { adoptPlan, fromIdeaToRunning, setObjective } from './line/plan.ts'
import { followTheThread } from './line/thread.ts'

test('the whole line, from an imported file to a closed round, seen by the alderman and the coach', async ({
  come,
  pool,
}) => {
  test.setTimeout(300_000)
  const coordinator = await come('regisseur@pelt.example')
  const fieldWorker = await come('veldwerker@pelt.example')
  const doctor = await come('huisarts@pelt.example')
  const { figure } = published

  await test.step('a published file is imported', () => importFigures(coordinator))
  await test.step('and recognised the second time', () => importAgain(coordinator))
  await test.step('the figure is interpreted', () => interpretFigure(coordinator, figure))
  const conversation = await test.step('a conversation is noted', () => noteConversation(coordinator))
  await test.step('a second reader releases the quote', () => releaseQuote(fieldWorker, conversation))
  await test.step('a finding and a meeting place', () => findAndList(coordinator, conversation))
  const point = await test.step('an attention point', () => drawAttentionPoint(coordinator, figure))
  await test.step('residents hear it and get an answer', () => tellResidents(coordinator))

  await test.step('an objective', () => setObjective(coordinator))
  const action = await test.step('an action, from idea to running', () => fromIdeaToRunning(coordinator))
  const version = await test.step('the plan is adopted', () => adoptPlan(coordinator))

  const round = await test.step('a round is opened', () => openRound(coordinator))
  await test.step('three people score alone', async () => {
    await Promise.all([scoreAlone(coordinator, '1'), scoreAlone(fieldWorker, '2')])
    await scoreAlone(doctor, '3')
  })
  await test.step('the table agrees', () => agreeAtTheTable(coordinator, round))
  await test.step('the round is closed', () => closeRound(coordinator, pool, round))
  await test.step('the place enters a phase', () => enterPhase(coordinator))
  await test.step('the thread can be followed', () => followTheThread(coordinator, point, figure))

  await test.step('the alderman looks', async () => aldermanLooks(await come('schepen@pelt.example'), round))
  await test.step('the coach asks', async () => coachAsks(await come('coach@baken.example'), version))
  await test.step('the coordinator answers', () => coordinatorAnswers(coordinator))
  expect(action.startsWith(place.path)).toBe(true)
})
