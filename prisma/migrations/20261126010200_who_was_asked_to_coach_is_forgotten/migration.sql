-- Invitations of coaches belong to the platform, to which no municipality's night comes. They go three months after they ran out,
-- like those of a municipality; the policy itself lets nothing else go, whoever asks and however often.
create policy forgotten_in_time on coach_invitation for all to baken_owner using (expires_at < now() - interval '3 months');
create function forget_coach_invitations() returns int language plpgsql security definer set search_path = public as $$
declare gone int;
begin
  delete from coach_invitation where expires_at < now() - interval '3 months';
  get diagnostics gone = row_count;
  return gone;
end $$;
revoke execute on function forget_coach_invitations() from public;
grant execute on function forget_coach_invitations() to baken_app;
