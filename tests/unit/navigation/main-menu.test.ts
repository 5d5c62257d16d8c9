import { expect, it } from 'vitest'
import type { Standing } from '#lib/access/policy.ts'
import { mainMenu, neighbourhoodTabs } from '#lib/navigation/main-menu.ts'

const menus: [Standing, string[], string[]][] = [
  ['coordinator', ['today', 'neighbourhoods', 'assessment', 'track', 'figures', 'signals', 'partners', 'people', 'board'],
    ['overview', 'analysis', 'figures', 'feedback', 'plan', 'assessment', 'track', 'whoIsWho']],
  ['caseCoordinator', ['referrals'], []],
  ['fieldWorker', ['today', 'neighbourhoods', 'referrals', 'tasks', 'assessment', 'track', 'figures', 'signals', 'partners', 'people'],
    ['overview', 'analysis', 'figures', 'feedback', 'plan', 'assessment', 'track', 'whoIsWho']],
  ['partner', ['today', 'neighbourhoods', 'referrals', 'tasks', 'giveSignal', 'partners'], ['overview', 'plan', 'whoIsWho']],
  ['volunteer', ['today', 'neighbourhoods', 'referrals', 'tasks', 'giveSignal'], ['overview', 'whoIsWho']],
  ['alderman', ['today', 'neighbourhoods', 'assessment', 'track', 'giveSignal', 'board'], ['overview', 'plan', 'assessment', 'track', 'whoIsWho']],
  ['openedCoach', ['today', 'neighbourhoods', 'assessment', 'track'], ['overview', 'plan', 'assessment', 'track']],
  ['coach', [], []],
  ['platformAdmin', [], []],
]

it.each(menus)('a %s is offered what they may enter, and nothing else', (standing, menu, tabs) => {
  const who = { standings: [standing] }
  expect(mainMenu(who).map((entry) => entry.name)).toEqual(menu)
  expect(neighbourhoodTabs(who).map((tab) => tab.name)).toEqual(tabs)
})
