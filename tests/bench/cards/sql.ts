/** What the references ask for: the same rows as the product's pages, each in one prepared statement. */
export const statements = {
  list: `select r.number, t.title, b.name as place, r.state::text, r.due_on::text as "dueOn", r.sent_at::text as "sentAt", r.rung, p.id as "personId", p.name as sealed
    from referral r
    join card_type t on t.municipality_id = r.municipality_id and t.id = r.card_type_id
    join neighbourhood b on b.municipality_id = r.municipality_id and b.id = r.neighbourhood_id
    left join referral_person p on p.municipality_id = r.municipality_id and p.referral_id = r.id and p.position = 0
    where r.municipality_id = $1 and r.state = $2::referral_state and r.neighbourhood_id = $3
    order by r.sent_at desc, r.id desc limit 50`,
  dashboard: `select dimension, key, measure, sum(amount)::int as amount from referral_count
    where municipality_id = $1 and month >= $2::date group by 1, 2, 3`,
  portfolio: `select m.slug, m.name, r.neighbourhoods, r.running, r.attention_points as points, r.last_activity_at::text as "lastActivityAt",
      c.sent, c.contacted
    from coach_assignment a join municipality m on m.id = a.municipality_id
    left join municipality_rollup r on r.municipality_id = a.municipality_id
    left join (select municipality_id, sum(amount) filter (where measure = 'sent')::int as sent, sum(amount) filter (where measure = 'contactedInTime')::int as contacted
      from referral_count where dimension = 'all' and month >= $2::date group by 1) c on c.municipality_id = a.municipality_id
    where a.user_id = $1 and a.ended_at is null order by m.name`,
  create: `insert into referral (municipality_id, id, number, card_type_id, state, owner_id, neighbourhood_id, domains, reach_way, made_by_id, may_word_back, ladder_from, due_on)
    values ($1, uuidv7(), next_referral_number(), $2, 'sent', $3, $4, '{work}', 'phone', $5, true, current_date, current_date + 7) returning number`,
} as const

/** The whole context in one statement, as the product sets it. */
export const context = `select set_config('app.municipality_id', $1, true), set_config('app.user_id', $2, true), set_config('app.session_id', '', true),
  set_config('app.sign_in_email', '', true), set_config('app.token_hash', '', true), set_config('app.link_id', '', true)`
