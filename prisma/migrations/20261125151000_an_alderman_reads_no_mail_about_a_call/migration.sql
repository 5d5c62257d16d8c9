-- Somebody who is an alderman here and nothing else sees nothing of what follows a question they passed on: not in what
-- happened, and not in what was mailed. Whoever else reads these tables does so as before.
create function is_alderman_only() returns boolean language sql stable as $$
  select cardinality(own_memberships()) = 0 and exists (select 1 from membership m
    where m.municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid
      and m.user_id = nullif(current_setting('app.user_id', true), '')::uuid and m.ended_at is null and m.role = 'alderman')
$$;
drop policy not_for_aldermen on audit_event;
create policy not_for_aldermen on audit_event as restrictive for select to baken_app
  using (subject_type is distinct from 'callback' or not (select is_alderman_only()));
create policy not_for_aldermen on outbox_mail as restrictive for select to baken_app
  using (template not in ('newCallback', 'callbackDone', 'deadlineSoon', 'deadlineLate', 'cardReassigned') or not (select is_alderman_only()));
