import 'server-only'
import type { LifeDomainId } from '#lib/framework/life-domains.ts'
import { isTightEnough, type Ladder } from '#lib/referral/rules/ladder.ts'
import type { TargetGroup } from '#lib/referral/rules/states.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { CardLanguage } from '../rules/languages.ts'

/** What somebody may choose to fill in. */
export interface CardTypeChoice {
  id: string
  title: string
  /** What one may expect, in one or two sentences. */
  offer: string
  /** Life domains it is about; none means any. */
  domains: LifeDomainId[]
  targetGroup: TargetGroup
  /** Questions for a broad first talk. */
  guide: string[]
  /** Tighter than the municipality's, or null. */
  ladder: Ladder | null
}

/** The kinds of card that are in use, in their order; in another language where the card has a text in it. */
export async function cardTypeChoices(tx: TenantTx, language: CardLanguage = 'nl'): Promise<CardTypeChoice[]> {
  const found = await tx.cardType.findMany({
    where: { archivedAt: null },
    select: {
      id: true, title: true, offer: true, domains: true, targetGroup: true, guide: true, ladder: true,
      texts: { where: { language }, select: { title: true, offer: true } },
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  return found.map(({ texts, guide, ladder, domains, targetGroup, ...type }) => ({
    ...type,
    ...texts[0],
    // The schema of the form lets no other words in.
    domains: domains as LifeDomainId[],
    targetGroup: targetGroup as TargetGroup,
    guide: guideLines(guide),
    ladder: isTightEnough(ladder) ? ladder : null,
  }))
}

/** The questions of a guide, one a line. */
export const guideLines = (guide: string | null): string[] => (guide ?? '').split('\n').map((line) => line.trim()).filter(Boolean)
