-- Whom a card was for is gone for everybody from the moment the agreement is taken back: also for a coordinator who made that
-- card. The list of what somebody sent never showed the name of a withdrawn card.
do $$
declare
  personal text;
begin
  foreach personal in array array['referral_person', 'referral_story', 'referral_note', 'referral_task', 'referral_file'] loop
    execute format('drop policy not_withdrawn on %I', personal);
    execute format($p$create policy not_withdrawn on %1$I as restrictive for select to baken_app using (
      %1$I.referral_id is null or exists (select 1 from referral r where r.municipality_id = %1$I.municipality_id and r.id = %1$I.referral_id
        and r.outcome is distinct from 'withdrawn'))$p$, personal);
  end loop;
end $$;

-- A signature says who signed, and so may the reason why there is none. Both stay as evidence that there was an agreement, in a
-- table that no question of the application reaches; what was agreed, with whom and until when stays readable.
CREATE TABLE "withdrawn_signature" (
    "municipality_id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "reason" BYTEA,
    "signature" BYTEA,

    CONSTRAINT "withdrawn_signature_pkey" PRIMARY KEY ("municipality_id","agreement_id")
);
ALTER TABLE "withdrawn_signature" ADD CONSTRAINT "withdrawn_signature_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "withdrawn_signature" ADD CONSTRAINT "withdrawn_signature_municipality_id_agreement_id_fkey" FOREIGN KEY ("municipality_id", "agreement_id") REFERENCES "referral_agreement"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
select protect_tenant_table('public.withdrawn_signature');
drop policy own_municipality on withdrawn_signature;
revoke all on withdrawn_signature from baken_app;
create policy kept_by_the_house on withdrawn_signature for all to baken_owner
  using (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid));

create or replace function withdraw_agreements() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into withdrawn_signature (municipality_id, agreement_id, reason, signature)
    select municipality_id, id, reason, signature from referral_agreement
    where municipality_id = new.municipality_id and referral_id = new.id and (reason is not null or signature is not null);
  update referral_agreement set withdrawn_at = coalesce(withdrawn_at, new.closed_at, now()), reason = null, signature = null
    where municipality_id = new.municipality_id and referral_id = new.id;
  return null;
end $$;

-- Those that were withdrawn before.
do $$
declare
  place uuid;
begin
  for place in select id from municipality loop
    perform set_config('app.municipality_id', place::text, true);
    insert into withdrawn_signature (municipality_id, agreement_id, reason, signature)
      select a.municipality_id, a.id, a.reason, a.signature from referral_agreement a
      join referral r on r.municipality_id = a.municipality_id and r.id = a.referral_id
      where a.municipality_id = place and r.outcome = 'withdrawn' and (a.reason is not null or a.signature is not null);
    update referral_agreement a set reason = null, signature = null
      from referral r where r.municipality_id = a.municipality_id and r.id = a.referral_id and a.municipality_id = place and r.outcome = 'withdrawn';
  end loop;
  perform set_config('app.municipality_id', '', true);
end $$;
