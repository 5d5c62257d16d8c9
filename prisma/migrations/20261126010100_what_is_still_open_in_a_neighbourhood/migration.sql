-- A neighbourhood in which somebody still waits to be called back is not put away. Whoever manages the places may see no call back
-- when they may see no person; how many there are says nothing of anybody.
create function callbacks_open_in(place uuid) returns int language sql stable security definer set search_path = public as $$
  select count(*)::int from callback c
  where c.municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid and c.neighbourhood_id = place and c.due_on is not null
    and exists (select 1 from membership m where m.municipality_id = c.municipality_id
      and m.user_id = nullif(current_setting('app.user_id', true), '')::uuid and m.ended_at is null and m.role = 'coordinator')
$$;
revoke execute on function callbacks_open_in(uuid) from public;
grant execute on function callbacks_open_in(uuid) to baken_app;

-- The phases of a neighbourhood that was put away no longer count, as its actions do not; and the day of the last round is the
-- day in Brussels.
create or replace function recount_municipality(of_municipality uuid) returns void language plpgsql security definer set search_path = public as $$
begin
  insert into municipality_rollup (municipality_id, phases) values (of_municipality, '{}') on conflict do nothing;
  perform 1 from municipality_rollup where municipality_id = of_municipality for update;
  update municipality_rollup r set
    neighbourhoods = n.neighbourhoods, ideas = n.ideas, agreed = n.agreed, running = n.running, finished = n.finished,
    stopped = n.stopped, attention_points = n.attention_points, answered_points = n.answered_points,
    phases = coalesce((select jsonb_object_agg(p.phase, p.places) from (
      select phase, count(*) as places from neighbourhood_rollup nr
      join neighbourhood b on b.municipality_id = nr.municipality_id and b.id = nr.neighbourhood_id and b.archived_at is null
      cross join unnest(nr.phases) as phase
      where nr.municipality_id = of_municipality group by phase) p), '{}'),
    open_rounds = (select count(*) from assessment_round a where a.municipality_id = of_municipality and a.state = 'open'),
    closed_rounds = (select count(*) from assessment_round a where a.municipality_id = of_municipality and a.state = 'closed'),
    last_round_on = (select (max(a.closed_at) at time zone 'Europe/Brussels')::date from assessment_round a where a.municipality_id = of_municipality),
    coordinators = (select count(*) from membership m where m.municipality_id = of_municipality and m.role = 'coordinator' and m.ended_at is null),
    open_questions = (select count(*) from coach_review c where c.municipality_id = of_municipality and c.asks_answer and c.answered_at is null),
    last_activity_at = now()
  from (
    select count(*)::int as neighbourhoods, coalesce(sum(ideas), 0)::int as ideas, coalesce(sum(agreed), 0)::int as agreed,
      coalesce(sum(running), 0)::int as running, coalesce(sum(finished), 0)::int as finished,
      coalesce(sum(stopped), 0)::int as stopped, coalesce(sum(attention_points), 0)::int as attention_points,
      coalesce(sum(answered_points), 0)::int as answered_points
    from neighbourhood_rollup nr join neighbourhood b on b.municipality_id = nr.municipality_id and b.id = nr.neighbourhood_id
    where nr.municipality_id = of_municipality and b.archived_at is null
  ) n
  where r.municipality_id = of_municipality;
end $$;
do $$
declare
  here uuid;
begin
  for here in select id from municipality loop
    perform set_config('app.municipality_id', here::text, true);
    update municipality_rollup r set phases = coalesce((select jsonb_object_agg(p.phase, p.places) from (
        select phase, count(*) as places from neighbourhood_rollup nr
        join neighbourhood b on b.municipality_id = nr.municipality_id and b.id = nr.neighbourhood_id and b.archived_at is null
        cross join unnest(nr.phases) as phase
        where nr.municipality_id = here group by phase) p), '{}')
      where r.municipality_id = here;
  end loop;
  perform set_config('app.municipality_id', '', true);
end $$;
