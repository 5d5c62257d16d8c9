-- Up to which day the work of the night was done in a municipality; a day is worked once.
CREATE TABLE "night_work" (
    "municipality_id" UUID NOT NULL,
    "done_on" DATE NOT NULL,

    CONSTRAINT "night_work_pkey" PRIMARY KEY ("municipality_id")
);

-- AddForeignKey
ALTER TABLE "night_work" ADD CONSTRAINT "night_work_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

select protect_tenant_table('night_work');
revoke delete on night_work from baken_app;
