-- A call back is seen by who calls, by the coordinator who may see persons, and by who asked to be called. An alderman passes
-- on a resident's question and sees nothing of what follows: not the row, not how many, not in what happened. The house itself
-- has no user and no link: it reminds and reroutes at night; the row holds no person.
drop policy own_municipality on callback;
create policy read_callbacks on callback for select to baken_app
  using (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid)
    and ((select nullif(current_setting('app.user_id', true), '') is null and nullif(current_setting('app.link_id', true), '') is null)
      or (select sees_cases())
      or owner_id = any ((select case_memberships())::uuid[])
      or given_by_id = any ((select own_memberships())::uuid[])
      or link_id = (select nullif(current_setting('app.link_id', true), '')::uuid)));
create policy write_callbacks on callback for insert to baken_app
  with check (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid));
create policy change_callbacks on callback for update to baken_app
  using (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid)
    and ((select nullif(current_setting('app.user_id', true), '') is null and nullif(current_setting('app.link_id', true), '') is null)
      or (select sees_cases())
      or owner_id = any ((select case_memberships())::uuid[])))
  with check (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid));
create policy remove_callbacks on callback for delete to baken_app
  using (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid) and (select sees_cases()));

create policy not_for_aldermen on audit_event as restrictive for select to baken_app
  using (subject_type is distinct from 'callback'
    or (select nullif(current_setting('app.user_id', true), '') is null)
    or (select cardinality(own_memberships()) > 0));

-- Whoever closes it: from then on nobody knows any more who was called.
create policy erased_by_the_house on callback_giver for all to baken_owner
  using (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid));
create function forget_giver() returns trigger language plpgsql security definer set search_path = public as $$
begin
  delete from callback_giver where municipality_id = new.municipality_id and callback_id = new.id;
  return null;
end $$;
create trigger forget_giver after update of state on callback for each row
  when (new.state = 'closed' and old.state <> 'closed') execute function forget_giver();

alter table callback add constraint outcome_known check (outcome is null or outcome in ('advice', 'card', 'notReached', 'withdrawn'));
alter table callback add constraint kind_known check (kind in ('worry', 'residentRequest'));
-- Whoever passes on a resident's question stays out of it.
alter table callback add constraint passed_on_by_nobody check (kind <> 'residentRequest' or num_nonnulls(given_by_id, link_id) = 0);
alter table signal add constraint source_known check (case source when 'member' then given_by_id is not null and link_id is null
  when 'link' then link_id is not null and given_by_id is null when 'public' then num_nonnulls(given_by_id, link_id) = 0 else false end);
alter table signal add constraint sorted_once check (theme_id is null or set_aside_reason is null);
alter table signal_theme add constraint answered_with_words check (state <> 'answered' or answer is not null and answered_at is not null);

-- What waits: a few of very many.
create index signal_unsorted on signal (municipality_id, created_at desc, id desc) where theme_id is null and set_aside_reason is null;
create index callback_due on callback (municipality_id, due_on, id) where due_on is not null;
