import { may, type Capability } from '#lib/access/matrix.ts'
import type { Standing } from '#lib/access/policy.ts'

/** Pages behind the main menu that somebody may look for by name. */
const entries = [
  ['newCard', '/doorverwijzingen/nieuw', 'referral.send'],
  ['sentCards', '/doorverwijzingen/verstuurd', 'referral.follow'],
  ['cardFigures', '/doorverwijzingen/cijfers', 'referral.figures'],
  ['unmet', '/doorverwijzingen/onbeantwoord', 'referral.raiseNeed'],
  ['paper', '/doorverwijzingen/drukwerk', 'referral.print'],
  ['handOver', '/doorverwijzingen/overdragen', 'referral.handOver'],
  ['ownFace', '/doorverwijzingen/mijn-gezicht', 'referral.ownProfile'],
  ['links', '/doorverwijzingen/links', 'referral.links'],
  ['cardTypes', '/doorverwijzingen/kaarten', 'referral.arrange'],
  ['contactPoint', '/doorverwijzingen/contactpunt', 'referral.arrange'],
  ['routes', '/doorverwijzingen/routes', 'referral.arrange'],
  ['urgentNumbers', '/doorverwijzingen/nummers', 'referral.arrange'],
  ['rights', '/doorverwijzingen/rechten', 'referral.arrange'],
  ['retention', '/doorverwijzingen/bewaren', 'referral.arrange'],
  ['newSignal', '/signalen/nieuw', 'signals.give'],
  ['residentCall', '/signalen/bewoner', 'signals.askCallback'],
  ['newRound', '/toetsing/nieuw', 'assessment.conduct'],
  ['importFigures', '/cijfers/inlezen', 'figures.import'],
  ['newPartner', '/partners/toevoegen', 'partners.manage'],
  ['invite', '/mensen/uitnodigen', 'people.invite'],
  ['whoIsWho', '/mensen/wie-is-wie', 'people.readNames'],
  ['manageNeighbourhoods', '/instellingen/buurten', 'places.manage'],
  ['settings', '/instellingen', 'settings.change'],
] as const satisfies readonly (readonly [name: string, path: string, needs: Capability])[]

export type InnerPage = (typeof entries)[number][0]

/** Those that somebody may enter, in this order. */
export const innerPages = (who: { standings: readonly Standing[] }): { name: InnerPage; path: string }[] =>
  entries.filter(([, , needs]) => may(who, needs)).map(([name, path]) => ({ name, path }))
