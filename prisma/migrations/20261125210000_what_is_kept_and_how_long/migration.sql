-- How long a municipality keeps whom its finished cards were about, and on which ground of the law: a fact of its own, apart from
-- what anybody agreed to on a card. Without a rule nothing is destroyed.
CREATE TABLE "retention_rule" (
    "municipality_id" UUID NOT NULL,
    "legal_basis" TEXT NOT NULL,
    "keep_months" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "retention_rule_pkey" PRIMARY KEY ("municipality_id")
);
ALTER TABLE "retention_rule" ADD CONSTRAINT "retention_rule_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
alter table retention_rule add constraint retention_rule_known
  check (legal_basis in ('publicTask', 'legalObligation') and keep_months between 1 and 120);
select protect_tenant_table('public.retention_rule');
revoke delete on retention_rule from baken_app;

alter table referral add column erased_at timestamptz(3);
create index referral_to_erase on referral (municipality_id, closed_at) where closed_at is not null and erased_at is null;

-- The house erases; it needs no user for that, and reads nothing.
do $$
declare
  personal text;
begin
  foreach personal in array array['referral_person', 'referral_story', 'referral_note', 'referral_task', 'referral_handover', 'referral_file'] loop
    execute format($p$create policy erased_by_the_house_in_time on %1$I for all to baken_owner
      using (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid))$p$, personal);
  end loop;
end $$;

-- Erases whom cards were about that are finished for longer than the rule of this municipality says: persons, question, notes,
-- tasks, hand-overs, files, and what was agreed and signed. What happened to the card stays, for the figures. Which cards these are
-- follows from the rule alone, so whoever asks this too often or too early erases nothing more.
create function erase_cards_past_their_time() returns int language plpgsql security definer set search_path = public as $$
declare
  here constant uuid := nullif(current_setting('app.municipality_id', true), '')::uuid;
  due uuid[];
begin
  select array_agg(r.id) into due from referral r join retention_rule k on k.municipality_id = r.municipality_id
    where r.municipality_id = here and r.erased_at is null and r.closed_at < now() - make_interval(months => k.keep_months);
  if due is null then return 0; end if;
  delete from referral_person where municipality_id = here and referral_id = any(due);
  delete from referral_story where municipality_id = here and referral_id = any(due);
  delete from referral_note where municipality_id = here and referral_id = any(due);
  delete from referral_task where municipality_id = here and referral_id = any(due);
  delete from referral_handover where municipality_id = here and referral_id = any(due);
  delete from referral_file where municipality_id = here and referral_id = any(due);
  delete from referral_agreement where municipality_id = here and referral_id = any(due);
  update referral set erased_at = now(), word_owed = null, asks_reopen_at = null where municipality_id = here and id = any(due);
  return cardinality(due);
end $$;
revoke execute on function erase_cards_past_their_time() from public;
grant execute on function erase_cards_past_their_time() to baken_app;
