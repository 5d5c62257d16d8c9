-- The four roles of Baken, for a whole PostgreSQL server (16 or newer). Safe to run again.
-- Passwords are set apart, so that none stands in a file: see docs/operations/external-database.md.

-- An administrator who is no superuser may then hand the database to the owner it just made.
set createrole_self_grant = 'set, inherit';

do $$
begin
  if not exists (select from pg_roles where rolname = 'baken_owner') then create role baken_owner login; end if;
  if not exists (select from pg_roles where rolname = 'baken_app') then create role baken_app login; end if;
  if not exists (select from pg_roles where rolname = 'baken_jobs') then create role baken_jobs login; end if;
  if not exists (select from pg_roles where rolname = 'baken_overview') then create role baken_overview nologin; end if;
end $$;

-- Work across municipalities is a deliberate step: the application has none of these rights until it says SET LOCAL ROLE.
grant baken_overview to baken_app with inherit false, set true;

-- The functions that put a job in the queue belong to the owner and write in the tables of baken_jobs.
grant baken_jobs to baken_owner with inherit true, set true;

-- Longer than any page may take. It stands here because a connection pooler does not pass it on for each connection.
alter role baken_app set statement_timeout = '20s';
alter role baken_app set idle_in_transaction_session_timeout = '30s';
