-- What shows a common level: actions, moments at which people were told, and figures, as many as the table names.
CREATE TABLE "common_level_evidence" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "criterion_id" TEXT NOT NULL,
    "action_id" UUID,
    "moment_id" UUID,
    "indicator_id" UUID,

    CONSTRAINT "common_level_evidence_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE INDEX "common_level_evidence_municipality_id_action_id_idx" ON "common_level_evidence"("municipality_id", "action_id");
CREATE INDEX "common_level_evidence_municipality_id_moment_id_idx" ON "common_level_evidence"("municipality_id", "moment_id");
CREATE INDEX "common_level_evidence_municipality_id_indicator_id_idx" ON "common_level_evidence"("municipality_id", "indicator_id");
ALTER TABLE "common_level_evidence" ADD CONSTRAINT "common_level_evidence_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "common_level_evidence" ADD CONSTRAINT "common_level_evidence_municipality_id_round_id_criterion_i_fkey" FOREIGN KEY ("municipality_id", "round_id", "criterion_id") REFERENCES "common_level"("municipality_id", "round_id", "criterion_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "common_level_evidence" ADD CONSTRAINT "common_level_evidence_municipality_id_action_id_fkey" FOREIGN KEY ("municipality_id", "action_id") REFERENCES "plan_action"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "common_level_evidence" ADD CONSTRAINT "common_level_evidence_municipality_id_moment_id_fkey" FOREIGN KEY ("municipality_id", "moment_id") REFERENCES "feedback_moment"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "common_level_evidence" ADD CONSTRAINT "common_level_evidence_municipality_id_indicator_id_fkey" FOREIGN KEY ("municipality_id", "indicator_id") REFERENCES "indicator"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
alter table common_level_evidence add constraint one_thing check (num_nonnulls(action_id, moment_id, indicator_id) = 1);
create unique index common_level_evidence_once on common_level_evidence
  (municipality_id, round_id, criterion_id, action_id, moment_id, indicator_id) nulls not distinct;
select protect_tenant_table('public.common_level_evidence');

-- The one action that a level could point at.
do $$
declare
  here uuid;
begin
  for here in select id from municipality loop
    perform set_config('app.municipality_id', here::text, true);
    insert into common_level_evidence (municipality_id, id, round_id, criterion_id, action_id)
      select municipality_id, uuidv7(), round_id, criterion_id, evidence_action_id from common_level
      where municipality_id = here and evidence_action_id is not null;
  end loop;
  perform set_config('app.municipality_id', '', true);
end $$;

create or replace function refuse_change_when_closed() returns trigger language plpgsql as $$
begin
  if exists (select 1 from assessment_round r
      where r.municipality_id = old.municipality_id and r.id = old.round_id and r.state = 'closed')
    and (tg_op = 'DELETE' or tg_table_name = 'spread'
      or (new.level, new.evidence, new.next_step, new.agreed_by_id)
        is distinct from (old.level, old.evidence, old.next_step, old.agreed_by_id))
  then raise exception 'a closed round is frozen' using errcode = 'check_violation'; end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
ALTER TABLE "common_level" DROP CONSTRAINT "common_level_municipality_id_evidence_action_id_fkey";
ALTER TABLE "common_level" DROP COLUMN "evidence_action_id";

-- What shows a level is frozen with it: nothing comes, changes or goes once its round is closed.
create function refuse_evidence_when_closed() returns trigger language plpgsql as $$
declare
  touched common_level_evidence;
begin
  touched := case when tg_op = 'INSERT' then new else old end;
  if exists (select 1 from assessment_round r
      where r.municipality_id = touched.municipality_id and r.id = touched.round_id and r.state = 'closed')
  then raise exception 'a closed round is frozen' using errcode = 'check_violation'; end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger frozen before insert or update or delete on common_level_evidence for each row execute function refuse_evidence_when_closed();
