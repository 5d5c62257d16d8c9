-- Asking for a mail reads back whether it was new, within the same transaction; afterwards an alderman sees nothing of it. What
-- is written now carries the time at which its transaction began.
drop policy not_for_aldermen on outbox_mail;
create policy not_for_aldermen on outbox_mail as restrictive for select to baken_app
  using (template !~* 'callback' or created_at >= date_trunc('milliseconds', transaction_timestamp()) or not (select is_alderman_only()));
