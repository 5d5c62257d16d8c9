-- CreateIndex
CREATE INDEX "referral_municipality_id_entered_by_id_sent_at_idx" ON "referral"("municipality_id", "entered_by_id", "sent_at" DESC);

-- ---------------------------------------------------------------------------------------------------------------------
-- Whoever hands a link for a device over could follow it: what it opens stays within the municipality that made it.
-- ---------------------------------------------------------------------------------------------------------------------

create or replace function who_is(knocking_session uuid, asked_slug text) returns jsonb language plpgsql as $$
declare
  found_user user_account;
  found_municipality municipality;
  seen timestamptz;
  pin uuid;
  pin_municipality uuid;
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
  if pin is not null then
    select d.municipality_of_link into pin_municipality from device_pin d where d.id = pin and d.revoked_at is null;
    if not found then return null; end if;
  end if;

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
        and m.municipality_id = found_municipality.id and (pin is null or m.role in ('partner', 'volunteer') and m.municipality_id = pin_municipality)), '[]'),
    'coachAssignment', (select jsonb_build_object('openedUntil', c.opened_until)
      from coach_assignment c where c.user_id = found_user.id and c.ended_at is null and pin is null
        and c.municipality_id = found_municipality.id),
    'elsewhere', coalesce((select jsonb_agg(jsonb_build_object('slug', e.slug, 'name', e.name) order by e.name)
      from municipality e where e.id in (
        select m.municipality_id from membership m where m.user_id = found_user.id and m.ended_at is null
          and (pin is null or m.role in ('partner', 'volunteer') and m.municipality_id = pin_municipality)
        union select c.municipality_id from coach_assignment c where c.user_id = found_user.id and c.ended_at is null and pin is null
          and c.opened_until >= (now() at time zone 'Europe/Brussels')::date)), '[]'));
end $$;
