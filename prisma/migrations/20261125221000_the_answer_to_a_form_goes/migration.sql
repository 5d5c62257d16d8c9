-- What a form was answered is kept so that sending it twice makes one record. It holds no name, and goes after a month.
create index "submission_municipality_id_created_at_idx" on "submission" ("municipality_id", "created_at");

-- Links used to be answered with who holds them.
do $$
declare
  place uuid;
begin
  for place in select id from municipality loop
    perform set_config('app.municipality_id', place::text, true);
    update submission set result = jsonb_build_object('id', result -> 'id') where municipality_id = place and action = 'referral.links' and result ? 'name';
  end loop;
  perform set_config('app.municipality_id', '', true);
end $$;
