import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { ConversationKind } from '../rules/kinds.ts'

/** How far an analysis is, counted by the system. */
export interface AnalysisProgress {
  figuresChosen: number
  figuresInterpreted: number
  inventory: number
  conversations: number
  conversationsByKind: Record<ConversationKind, number>
  findings: number
  attentionPoints: number
  releasedQuotes: number
}

type Counted = Omit<AnalysisProgress, 'conversations' | 'conversationsByKind'> & Record<ConversationKind, number>

/**
 * How far the analysis is: of one neighbourhood, or with `null` of all neighbourhoods the municipality still works with.
 * Serves the parts of the analysis and the evidence of the track.
 */
export async function analysisProgress(tx: TenantTx, neighbourhoodId: string | null): Promise<AnalysisProgress> {
  const rows = await tx.$queryRaw<Counted[]>`
    with place as (
      select municipality_id, id from neighbourhood
      where archived_at is null and (${neighbourhoodId}::uuid is null or id = ${neighbourhoodId}::uuid)
    ), held as (
      select c.* from conversation c join place p on p.municipality_id = c.municipality_id and p.id = c.neighbourhood_id
    ), figures as (
      select i.text from interpretation i join place p on p.municipality_id = i.municipality_id and p.id = i.neighbourhood_id
    )
    select
      (select count(*) from figures)::int as "figuresChosen",
      (select count(text) from figures)::int as "figuresInterpreted",
      (select count(*) from inventory_item i join place p on p.municipality_id = i.municipality_id and p.id = i.neighbourhood_id)::int as inventory,
      (select count(*) from finding f join place p on p.municipality_id = f.municipality_id and p.id = f.neighbourhood_id)::int as findings,
      (select count(*) from attention_point a join place p on p.municipality_id = a.municipality_id and p.id = a.neighbourhood_id)::int as "attentionPoints",
      (select count(*) from quote q join held h on h.municipality_id = q.municipality_id and h.id = q.conversation_id
        where q.released_at is not null)::int as "releasedQuotes",
      (select count(*) from held where kind = 'individual')::int as individual,
      (select count(*) from held where kind = 'group')::int as "group",
      (select count(*) from held where kind = 'keyFigure')::int as "keyFigure",
      (select count(*) from held where kind = 'professional')::int as professional,
      (select count(*) from held where kind = 'neighbourhoodChat')::int as "neighbourhoodChat"`
  const row = rows[0]
  if (!row) throw new Error('a count always answers one row')
  const { individual, group, keyFigure, professional, neighbourhoodChat, ...rest } = row
  return {
    ...rest,
    conversations: individual + group + keyFigure + professional + neighbourhoodChat,
    conversationsByKind: { individual, group, keyFigure, professional, neighbourhoodChat },
  }
}
