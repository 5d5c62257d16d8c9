-- Also the reminders, and whatever mail about a call comes later.
drop policy not_for_aldermen on outbox_mail;
create policy not_for_aldermen on outbox_mail as restrictive for select to baken_app
  using (template !~* 'callback' or not (select is_alderman_only()));
