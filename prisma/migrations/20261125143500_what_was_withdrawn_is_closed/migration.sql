-- Somebody who takes back their agreement is not read about any more: from the next question on these tables show nothing of
-- a withdrawn card, to its holder and the coordinator neither. Who made it for them still sees what they wrote themselves.
do $$
declare
  personal text;
begin
  foreach personal in array array['referral_person', 'referral_story', 'referral_note', 'referral_task', 'referral_file'] loop
    execute format($p$create policy not_withdrawn on %1$I as restrictive for select to baken_app using (
      %1$I.referral_id is null or exists (select 1 from referral r where r.municipality_id = %1$I.municipality_id and r.id = %1$I.referral_id
        and (r.outcome is distinct from 'withdrawn'
          or r.made_by_id is distinct from r.owner_id and r.made_by_id = any ((select own_memberships())::uuid[]))))$p$, personal);
  end loop;
end $$;

-- A withdrawn card leaves no agreement standing, whoever withdrew it: also somebody with a link, who may read none.
create policy withdrawn_by_the_house on referral_agreement for all to baken_owner
  using (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid));
create function withdraw_agreements() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update referral_agreement set withdrawn_at = coalesce(new.closed_at, now())
    where municipality_id = new.municipality_id and referral_id = new.id and withdrawn_at is null;
  return null;
end $$;
create trigger withdraw_agreements after update of outcome on referral for each row
  when (new.outcome = 'withdrawn' and old.outcome is distinct from 'withdrawn') execute function withdraw_agreements();

-- People phone in: whoever handles cards finds by exact name and year, or by phone, that there is one and who holds it. The
-- card itself stays closed to who does not hold it.
create policy searched_by_the_house on referral_person for select to baken_owner
  using (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid));
create function cards_by_hash(of_name text, of_phone text) returns setof uuid language sql stable security definer set search_path = public as $$
  select distinct r.id
  from referral_person p join referral r on r.municipality_id = p.municipality_id and r.id = p.referral_id
  where p.municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid
    and (p.name_hash = of_name or p.phone_hash = of_phone)
    and r.outcome is distinct from 'withdrawn'
    and cardinality(case_memberships()) > 0
$$;
revoke execute on function cards_by_hash(text, text) from public;
grant execute on function cards_by_hash(text, text) to baken_app;

-- What waits, and until when: a few of very many.
create index referral_due on referral (municipality_id, due_on, id) where due_on is not null;
create index referral_asks_reopen on referral (municipality_id, owner_id) where asks_reopen_at is not null;
create index referral_task_open on referral_task (municipality_id, referral_id) where done_at is null;
