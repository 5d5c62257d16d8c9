-- Who does not hold a card any more reads no note of it, the own ones included.
drop policy read_cases on referral_note;
create policy read_cases on referral_note for select to baken_app
  using (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid)
    and (shared or by_id = any ((select own_memberships())::uuid[]))
    and ((select sees_cases()) or exists (select 1 from referral r
      where r.municipality_id = referral_note.municipality_id and r.id = referral_note.referral_id
        and r.owner_id = any ((select case_memberships())::uuid[]))));
