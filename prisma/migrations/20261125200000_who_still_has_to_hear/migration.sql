-- Which of the two fixed sentences the holder still has to say to the referrer, because no mail and no page reaches them. Kept with
-- the card, so that the first page of its holder asks no history; never more than the person agreed to.
alter table referral add column word_owed text;
alter table referral add constraint word_owed_known
  check (word_owed is null or word_owed in ('contacted', 'closed') and may_word_back and outcome is distinct from 'withdrawn');
create index referral_word_owed on referral (municipality_id, owner_id) where word_owed is not null;

-- Finished cards of which somebody still has to hear: the person, or a referrer whom no mail reaches. They go along when their
-- holder leaves; the house at night and a coordinator who may see no person must find them too. Answers ids and opens nothing.
create policy told_by_the_house on referral_task for select to baken_owner
  using (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid));
create function cards_to_tell() returns setof uuid language sql stable security definer set search_path = public as $$
  with asks as (
    select nullif(current_setting('app.municipality_id', true), '')::uuid as here
    where (nullif(current_setting('app.user_id', true), '') is null and nullif(current_setting('app.link_id', true), '') is null)
      or exists (select 1 from membership m where m.municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid
        and m.user_id = nullif(current_setting('app.user_id', true), '')::uuid and m.ended_at is null and m.role = 'coordinator'))
  select r.id
  from asks join referral_task k on k.municipality_id = asks.here and k.kind = 'tellClosed' and k.done_at is null
  join referral r on r.municipality_id = k.municipality_id and r.id = k.referral_id
  where r.state = 'closed' and r.outcome is distinct from 'withdrawn'
  union
  select r.id from asks join referral r on r.municipality_id = asks.here and r.word_owed is not null where r.state = 'closed'
$$;
revoke execute on function cards_to_tell() from public;
grant execute on function cards_to_tell() to baken_app;

-- Word that was given was due, also when the person stopped it afterwards; nobody is due word of a card that was withdrawn.
create or replace function referral_adds(r referral) returns table (dimension text, key text, measure text) language sql immutable as $$
  select d.dimension, d.key, m.measure
  from (
    select 'all' as dimension, '' as key
    union all select 'neighbourhood', r.neighbourhood_id::text
    union all select 'cardType', r.card_type_id::text
    union all select 'partnerKind', coalesce(r.partner_kind::text, 'none')
    union all select 'domain', unnest(r.domains)
  ) d
  cross join unnest(array_remove(array[
    'sent',
    case when r.received_at is not null then 'received' end,
    case when r.received_in_time then 'receivedInTime' end,
    case when r.contacted_at is not null then 'contacted' end,
    case when r.contacted_in_time then 'contactedInTime' end,
    case when r.days_to_contact is not null then 'days:' || least(r.days_to_contact, 90) end,
    case when r.state = 'closed' then 'closed' end,
    case when r.state = 'closed' then 'outcome:' || r.outcome end,
    case when r.state = 'waitingList' then 'waiting' end,
    case when r.reopened > 0 then 'reopened' end,
    case when r.word_back_given
      or r.may_word_back and (r.contacted_at is not null or r.state = 'closed') and r.outcome is distinct from 'withdrawn' then 'wordBackDue' end,
    case when r.word_back_given then 'wordBack' end
  ], null)) as m (measure)
$$;

-- What is owed of the cards that are there: the last of the two moments, as long as nothing was said or ended since.
do $$
declare
  here uuid;
begin
  for here in select id from municipality loop
    perform set_config('app.municipality_id', here::text, true);
    update referral r set word_owed = moment.kind
    from (
      select distinct on (e.referral_id) e.referral_id, e.kind from referral_event e
      where e.municipality_id = here and e.kind in ('contacted', 'closed', 'wordBack', 'wordBackStopped', 'reopened', 'withdrawn')
      order by e.referral_id, e.at desc, e.id desc
    ) moment
    where r.municipality_id = here and r.id = moment.referral_id and moment.kind in ('contacted', 'closed')
      and r.may_word_back and r.outcome is distinct from 'withdrawn';
    perform recount_referrals(here);
  end loop;
  perform set_config('app.municipality_id', '', true);
end $$;
