-- The first platform administrator of an installation, and the people of the demo, are written by whoever holds the owner's
-- own address. `session_user` keeps it at that: a function that runs as the owner on the application's connection gains nothing.
create policy kept_by_the_owner on user_account for all to baken_owner
  using ((select session_user) = 'baken_owner') with check ((select session_user) = 'baken_owner');
