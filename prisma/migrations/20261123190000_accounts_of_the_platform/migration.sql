-- Coaches join by a link, as members do; the platform sees its coaches and what it invited itself, and nobody else.

create table coach_invitation (
  id uuid not null,
  email text not null,
  name text not null,
  token_hash text not null,
  expires_at timestamptz(3) not null,
  used_at timestamptz(3),
  revoked_at timestamptz(3),
  invited_by_id uuid not null,
  created_at timestamptz(3) not null default current_timestamp,
  constraint coach_invitation_pkey primary key (id)
);
create unique index coach_invitation_token_hash_key on coach_invitation (token_hash);

-- Runs as the owner, for whom only the policy "oneself" opens a row: no policy on accounts asks itself.
create function is_platform_admin() returns boolean language sql stable security definer set search_path = public as $$
  select exists (select 1 from user_account u
    where u.id = (select nullif(current_setting('app.user_id', true), '')::uuid) and u.platform_admin and u.disabled_at is null)
$$;
revoke execute on function is_platform_admin() from public;
grant execute on function is_platform_admin() to baken_app, baken_overview, baken_owner;

alter table coach_invitation enable row level security;
alter table coach_invitation force row level security;
create policy by_the_platform on coach_invitation for all to baken_app
  using ((select is_platform_admin())) with check ((select is_platform_admin()));
create policy followed_link on coach_invitation for select
  using (token_hash = (select nullif(current_setting('app.token_hash', true), '')));
create policy use_link on coach_invitation for update to baken_owner
  using (token_hash = (select nullif(current_setting('app.token_hash', true), '')));
grant select, insert, update on coach_invitation to baken_app;

create policy the_platforms_coaches on user_account for select to baken_app
  using (coach and (select is_platform_admin()));
create policy for_the_platform on coach_assignment for select to baken_app
  using ((select is_platform_admin()));
-- Bound to the one who invited: the first coordinators that the platform itself asked.
create policy invited_by_the_platform on invitation for select to baken_app
  using (invited_by_id = (select nullif(current_setting('app.user_id', true), '')::uuid) and (select is_platform_admin()));

-- The only way to become a coach: the application may not write that column. The link is used up in the same statement.
create function become_coach() returns uuid language plpgsql security definer set search_path = public as $$
declare used uuid;
begin
  update coach_invitation set used_at = now()
    where token_hash = nullif(current_setting('app.token_hash', true), '')
      and used_at is null and revoked_at is null and expires_at > now()
      and email = (select u.email from user_account u where u.id = nullif(current_setting('app.user_id', true), '')::uuid)
    returning id into used;
  if used is null then return null; end if;
  update user_account set coach = true, version = version + 1
    where id = nullif(current_setting('app.user_id', true), '')::uuid;
  return used;
end $$;
revoke execute on function become_coach() from public;
grant execute on function become_coach() to baken_app;

-- ---------------------------------------------------------------------------------------------------------------------
-- Reset links. Whoever hands over such a link could follow it too. A coordinator therefore makes one only for a colleague
-- who is nothing outside this municipality; for the others there is the platform.
-- ---------------------------------------------------------------------------------------------------------------------

create function is_somebody_elsewhere(of_user uuid) returns boolean language plpgsql as $$
declare
  asking text := current_setting('app.user_id', true);
  elsewhere boolean;
begin
  perform set_config('app.user_id', of_user::text, true);
  select exists (select 1 from user_account u where u.id = of_user and (u.coach or u.platform_admin))
      or exists (select 1 from membership m where m.user_id = of_user and m.ended_at is null
        and m.municipality_id is distinct from nullif(current_setting('app.municipality_id', true), '')::uuid)
    into elsewhere;
  perform set_config('app.user_id', coalesce(asking, ''), true);
  return elsewhere;
end $$;
revoke execute on function is_somebody_elsewhere(uuid) from public;
grant execute on function is_somebody_elsewhere(uuid) to baken_app;

drop policy for_a_colleague on password_reset;
create policy for_a_colleague on password_reset for insert to baken_app
  with check (exists (select 1 from membership m where m.user_id = password_reset.user_id and m.ended_at is null
      and m.municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid))
    and not is_somebody_elsewhere(password_reset.user_id));
create policy own_resets on password_reset for select
  using (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));
create policy void_own_resets on password_reset for update
  using (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));
create policy by_the_platform on password_reset for insert to baken_owner with check ((select is_platform_admin()));
create policy asked_of_the_platform on user_account for select to baken_owner
  using (email = (select nullif(current_setting('app.sign_in_email', true), '')) and (select is_platform_admin()));

-- The platform makes a link for an address and does not learn whether somebody lives there. Never for another administrator.
create function reset_by_platform(reset_id uuid, of_email text, of_hash text, until timestamptz) returns void
language plpgsql security definer set search_path = public as $$
begin
  if not is_platform_admin() then raise exception 'only the platform makes this link' using errcode = '42501'; end if;
  perform set_config('app.sign_in_email', of_email, true);
  insert into password_reset (id, user_id, token_hash, expires_at, created_by_id)
    select reset_id, u.id, of_hash, until, nullif(current_setting('app.user_id', true), '')::uuid
    from user_account u where u.email = of_email and u.disabled_at is null and not u.platform_admin;
  perform set_config('app.sign_in_email', '', true);
end $$;
revoke execute on function reset_by_platform(uuid, text, text, timestamptz) from public;
grant execute on function reset_by_platform(uuid, text, text, timestamptz) to baken_app;
