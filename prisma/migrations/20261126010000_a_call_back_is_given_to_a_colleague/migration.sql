-- Whoever holds a call back may give it to a colleague, and from then on does not find it any more. A row that its changer would
-- no longer see cannot be written by them, so the house does it: for who holds it, for the coordinator who may see persons, and at night.
create policy given_by_the_house on callback for all to baken_owner
  using (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid));
create function give_callback(given uuid, holder uuid) returns void language sql security definer set search_path = public as $$
  update callback set owner_id = holder, version = version + 1
  where municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid and id = given
    and ((nullif(current_setting('app.user_id', true), '') is null and nullif(current_setting('app.link_id', true), '') is null)
      or sees_cases() or owner_id = any (case_memberships()))
$$;
revoke execute on function give_callback(uuid, uuid) from public;
grant execute on function give_callback(uuid, uuid) to baken_app;
