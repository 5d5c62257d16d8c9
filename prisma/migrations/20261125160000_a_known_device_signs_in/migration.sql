-- AlterTable
ALTER TABLE "session" ADD COLUMN "device_pin_id" UUID;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_device_pin_id_fkey" FOREIGN KEY ("device_pin_id") REFERENCES "device_pin"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------------------
-- A session that began with a PIN holds as long as its device does, and is a partner or a volunteer at most, whatever else
-- its owner became meanwhile.
-- ---------------------------------------------------------------------------------------------------------------------

create or replace function who_is(knocking_session uuid, asked_slug text) returns jsonb language plpgsql as $$
declare
  found_user user_account;
  found_municipality municipality;
  seen timestamptz;
  pin uuid;
begin
  perform set_config('app.session_id', knocking_session::text, true);
  select s.last_seen_at, s.device_pin_id into seen, pin from session s
    where s.id = knocking_session and s.ended_at is null
      and s.last_seen_at > now() - interval '30 minutes' and s.created_at > now() - interval '12 hours';
  if not found then return null; end if;

  perform set_config('app.user_id', (select s.user_id::text from session s where s.id = knocking_session), true);
  select * into found_user from user_account u
    where u.id = nullif(current_setting('app.user_id', true), '')::uuid and u.disabled_at is null;
  if not found then return null; end if;
  if pin is not null and not exists (select 1 from device_pin d where d.id = pin and d.revoked_at is null) then return null; end if;

  if seen < now() - interval '1 minute' then
    update session set last_seen_at = now() where id = knocking_session;
  end if;
  select * into found_municipality from municipality m where m.slug = asked_slug;

  return jsonb_build_object(
    'userId', found_user.id, 'name', found_user.name, 'email', found_user.email, 'locale', found_user.locale,
    'keyboardHints', found_user.keyboard_hints,
    'platformAdmin', found_user.platform_admin and pin is null, 'coach', found_user.coach and pin is null,
    'municipality', case when found_municipality.id is null then null else jsonb_build_object(
      'id', found_municipality.id, 'slug', found_municipality.slug, 'name', found_municipality.name,
      'accent', found_municipality.accent, 'threshold', found_municipality.threshold, 'demo', found_municipality.demo) end,
    'memberships', coalesce((select jsonb_agg(jsonb_build_object(
        'id', m.id, 'role', m.role, 'organisationId', m.organisation_id,
        'managesOrganisation', m.manages_organisation and pin is null, 'withoutPersons', m.without_persons) order by m.created_at, m.id)
      from membership m where m.user_id = found_user.id and m.ended_at is null
        and m.municipality_id = found_municipality.id and (pin is null or m.role in ('partner', 'volunteer'))), '[]'),
    'coachAssignment', (select jsonb_build_object('openedUntil', c.opened_until)
      from coach_assignment c where c.user_id = found_user.id and c.ended_at is null and pin is null
        and c.municipality_id = found_municipality.id),
    'elsewhere', coalesce((select jsonb_agg(jsonb_build_object('slug', e.slug, 'name', e.name) order by e.name)
      from municipality e where e.id in (
        select m.municipality_id from membership m where m.user_id = found_user.id and m.ended_at is null
          and (pin is null or m.role in ('partner', 'volunteer'))
        union select c.municipality_id from coach_assignment c where c.user_id = found_user.id and c.ended_at is null and pin is null
          and c.opened_until >= (now() at time zone 'Europe/Brussels')::date)), '[]'));
end $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- A coordinator sees which devices a partner or volunteer signs in with here, and withdraws them; never a PIN or its hash.
-- ---------------------------------------------------------------------------------------------------------------------

create policy of_the_house on device_pin for all to baken_owner
  using (municipality_of_link = (select nullif(current_setting('app.municipality_id', true), '')::uuid));

create function devices_here() returns table (id uuid, membership_id uuid, agent text, created_at timestamptz, last_used_at timestamptz)
language sql stable security definer set search_path = public as $$
  select d.id, m.id, d.agent, d.created_at, d.last_used_at
  from device_pin d join membership m on m.user_id = d.user_id and m.ended_at is null and m.role in ('partner', 'volunteer')
  where m.municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid
    and d.municipality_of_link = m.municipality_id and d.revoked_at is null
$$;
revoke execute on function devices_here() from public;
grant execute on function devices_here() to baken_app;

-- Answers whether there was such a device here that still worked.
create function withdraw_device(of_device uuid) returns boolean language plpgsql security definer set search_path = public as $$
begin
  update device_pin d set revoked_at = now()
  where d.id = of_device and d.revoked_at is null
    and d.municipality_of_link = nullif(current_setting('app.municipality_id', true), '')::uuid;
  return found;
end $$;
revoke execute on function withdraw_device(uuid) from public;
grant execute on function withdraw_device(uuid) to baken_app;

-- ---------------------------------------------------------------------------------------------------------------------
-- A photo that was uploaded through a link goes to the card of that link, once. The link may not read it afterwards, so an
-- update of its own would not pass the policies.
-- ---------------------------------------------------------------------------------------------------------------------

create function tie_file(of_file uuid, to_referral uuid) returns boolean language plpgsql security definer set search_path = public as $$
declare
  here constant uuid := nullif(current_setting('app.municipality_id', true), '')::uuid;
  link constant uuid := nullif(current_setting('app.link_id', true), '')::uuid;
begin
  update referral_file f set referral_id = to_referral
  where f.municipality_id = here and f.id = of_file and f.referral_id is null
    and (f.maker_id = any (own_memberships()) or f.link_id = link)
    and exists (select 1 from referral r where r.municipality_id = here and r.id = to_referral
      and (r.made_by_id = any (own_memberships()) or r.entered_by_id = any (own_memberships()) or r.link_id = link));
  return found;
end $$;
revoke execute on function tie_file(uuid, uuid) from public;
grant execute on function tie_file(uuid, uuid) to baken_app;
drop policy tie_to_card on referral_file;
revoke update on referral_file from baken_app;
