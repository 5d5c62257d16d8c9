-- A round has a middle: from the moment the table opens nobody scores any more, and only then can the spread be seen.
-- A spread that could be watched while people score would give away each next scorer.
ALTER TABLE "assessment_round" ADD COLUMN "table_opened_at" TIMESTAMPTZ(3);

create or replace function round_spread(of_round uuid)
returns table (criterion_id text, zero int, one int, two int, three int, unknown int, remarks text[])
language sql stable security definer set search_path = public as $$
  select s.criterion_id, count(*) filter (where s.level = 0)::int, count(*) filter (where s.level = 1)::int,
    count(*) filter (where s.level = 2)::int, count(*) filter (where s.level = 3)::int,
    count(*) filter (where s.level is null)::int,
    -- ordered by the text itself: the order of arrival would name the writer
    coalesce(array_agg(s.remark order by s.remark) filter (where s.remark is not null), '{}')
  from score s
  where s.round_id = of_round
    and exists (select 1 from assessment_round r
      where r.municipality_id = s.municipality_id and r.id = s.round_id and r.table_opened_at is not null)
  group by s.criterion_id
  -- also a criterion that fewer than three answered would show a single answer
  having count(*) >= 3
$$;

create function refuse_late_score() returns trigger language plpgsql as $$
begin
  perform 1 from assessment_round r where r.municipality_id = new.municipality_id and r.id = new.round_id
    and r.state = 'open' and r.table_opened_at is null for share;
  if not found then raise exception 'this round takes no scores any more' using errcode = 'check_violation'; end if;
  return new;
end $$;
create trigger in_time before insert or update on score for each row execute function refuse_late_score();

-- What a table agreed on stays as it was once its round is closed; only the action that grew from it may still be linked.
create function refuse_change_when_closed() returns trigger language plpgsql as $$
begin
  if exists (select 1 from assessment_round r
      where r.municipality_id = old.municipality_id and r.id = old.round_id and r.state = 'closed')
    and (tg_op = 'DELETE' or tg_table_name = 'spread'
      or (new.level, new.evidence, new.next_step, new.evidence_action_id, new.agreed_by_id)
        is distinct from (old.level, old.evidence, old.next_step, old.evidence_action_id, old.agreed_by_id))
  then raise exception 'a closed round is frozen' using errcode = 'check_violation'; end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger frozen before update or delete on common_level for each row execute function refuse_change_when_closed();
create trigger frozen before update or delete on spread for each row execute function refuse_change_when_closed();
create function refuse_reopening() returns trigger language plpgsql as $$
begin
  raise exception 'a closed round is frozen' using errcode = 'check_violation';
end $$;
create trigger frozen before update on assessment_round for each row when (old.state = 'closed') execute function refuse_reopening();
