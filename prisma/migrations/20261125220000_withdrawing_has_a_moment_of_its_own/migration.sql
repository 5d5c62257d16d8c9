-- How long a card is kept counts from when it was finished. Taking back the agreement afterwards must not make that longer, so it
-- has a moment of its own.
alter table "referral" add column "withdrawn_at" TIMESTAMPTZ(3);

create or replace function withdraw_agreements() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into withdrawn_signature (municipality_id, agreement_id, reason, signature)
    select municipality_id, id, reason, signature from referral_agreement
    where municipality_id = new.municipality_id and referral_id = new.id and (reason is not null or signature is not null);
  update referral_agreement set withdrawn_at = coalesce(withdrawn_at, new.withdrawn_at, now()), reason = null, signature = null
    where municipality_id = new.municipality_id and referral_id = new.id;
  return null;
end $$;

-- Those that were withdrawn before: then both moments were the same.
do $$
declare
  place uuid;
begin
  for place in select id from municipality loop
    perform set_config('app.municipality_id', place::text, true);
    update referral set withdrawn_at = closed_at where municipality_id = place and outcome = 'withdrawn';
  end loop;
  perform set_config('app.municipality_id', '', true);
end $$;
