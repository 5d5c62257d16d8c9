import 'server-only'
import { answeredSignals } from '#lib/signals/queries/answered-signals.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { answeredShareOf, type Answered, type AnsweredShare } from '../rules.ts'

/** Which share of what people told has an answer: in these neighbourhoods, or without a list in all the municipality still works with. */
export const answeredShare = async (tx: TenantTx, neighbourhoodIds?: readonly string[]): Promise<AnsweredShare> =>
  answeredShareOf({ signals: await answeredSignals(tx, neighbourhoodIds), findings: await answeredFindings(tx, neighbourhoodIds) })

/** Of the findings, how many stand behind an attention point that was answered. */
async function answeredFindings(tx: TenantTx, neighbourhoodIds?: readonly string[]): Promise<Answered> {
  const [row] = await tx.$queryRaw<Answered[]>`
    select count(*)::int as "all", count(*) filter (where exists (
      select 1 from attention_point_voice v
      join feedback_point p on p.municipality_id = v.municipality_id and p.attention_point_id = v.attention_point_id
      where v.municipality_id = f.municipality_id and v.finding_id = f.id and p.answer is not null))::int as answered
    from finding f join neighbourhood n on n.municipality_id = f.municipality_id and n.id = f.neighbourhood_id
    where f.municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid and n.archived_at is null
      and (${neighbourhoodIds ?? null}::uuid[] is null or n.id = any (${neighbourhoodIds ?? null}::uuid[]))`
  return row ?? { answered: 0, all: 0 }
}
