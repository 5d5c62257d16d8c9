-- Hands the current database to Baken's roles. Run it in that database, after roles.sql. Safe to run again.

do $$
begin
  execute format('alter database %I owner to baken_owner', current_database());
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to baken_app', current_database());
  -- The queue (graphile-worker) makes a schema of its own.
  execute format('grant connect, create on database %I to baken_jobs', current_database());
end $$;

alter schema public owner to baken_owner;
revoke all on schema public from public;
grant usage on schema public to baken_app, baken_overview;
