-- A card with everything that belongs to it, in one question. A function keeps the plans of its statements, which the policies of
-- six tables make dear; it has no rights of its own, so every policy holds for whoever asks. Sealed values come as base64.
-- Answers the number; null when the strip of this printed card was keyed in before.
create function write_referral(c jsonb) returns int language plpgsql as $$
declare
  here constant uuid := nullif(current_setting('app.municipality_id', true), '')::uuid;
  card constant uuid := (c->>'id')::uuid;
  sent constant timestamptz := (c->>'sentAt')::timestamptz;
  given int;
begin
  insert into referral (municipality_id, id, number, card_type_id, owner_id, neighbourhood_id, domains, target_group, reach_way, best_moment,
    organisation_id, partner_kind, made_by_id, link_id, entered_by_id, paper_card_id, may_word_back, sent_at, ladder_from, rung, due_on, updated_at)
  values (here, card, next_referral_number(), (c->>'cardTypeId')::uuid, (c->>'ownerId')::uuid, (c->>'neighbourhoodId')::uuid,
    array(select jsonb_array_elements_text(c->'domains')), c->>'targetGroup', (c->>'reachWay')::reach_way, c->>'bestMoment',
    (c->>'organisationId')::uuid, (c->>'partnerKind')::partner_kind, (c->>'madeById')::uuid, (c->>'linkId')::uuid, (c->>'enteredById')::uuid,
    (c->>'paperCardId')::uuid, (c->>'mayWordBack')::boolean, sent, (c->>'ladderFrom')::date, (c->>'rung')::int, (c->>'dueOn')::date, sent)
  on conflict (municipality_id, paper_card_id) do nothing
  returning number into given;
  if given is null then return null; end if;

  -- The card first: the locks on persons look at who made it. Nothing is read back, because a link may write and not read.
  insert into referral_person (municipality_id, id, referral_id, name, birth_year, phone, address, via, language, name_hash, phone_hash, same_hash)
  values (here, (c->'person'->>'id')::uuid, card, decode(c->'person'->>'name', 'base64'), decode(c->'person'->>'birthYear', 'base64'),
    decode(c->'person'->>'phone', 'base64'), decode(c->'person'->>'address', 'base64'), decode(c->'person'->>'via', 'base64'),
    c->'person'->>'language', c->'person'->>'nameHash', c->'person'->>'phoneHash', c->'person'->>'sameHash');
  insert into referral_story (municipality_id, referral_id, question) values (here, card, decode(c->>'question', 'base64'));
  insert into referral_agreement (municipality_id, id, referral_id, about, way, helped_by, reason, text_version, language, sentence, signature,
    signature_hash, recorded_by_id, given_at)
  select here, (a->>'id')::uuid, card, a->>'about', (a->>'way')::agreement_way, a->>'helpedBy', decode(a->>'reason', 'base64'), (a->>'textVersion')::int,
    a->>'language', decode(a->>'sentence', 'base64'), decode(a->>'signature', 'base64'), a->>'signatureHash', (c->>'recordedById')::uuid, sent
  from jsonb_array_elements(c->'agreements') a;
  insert into referral_event (municipality_id, id, referral_id, kind, to_state, by_id, detail, at)
  values (here, uuidv7(), card, 'sent', 'sent', (c->>'recordedById')::uuid, c->'event', sent);
  if c->>'draftId' is not null then delete from referral_draft where municipality_id = here and id = (c->>'draftId')::uuid; end if;
  if c->>'linkId' is not null then update personal_link set last_used_at = sent where municipality_id = here and id = (c->>'linkId')::uuid; end if;
  return given;
end $$;
revoke execute on function write_referral(jsonb) from public;
grant execute on function write_referral(jsonb) to baken_app;

-- What sending looks at in one question: who receives what on this day, with the faces of who may hold a card, and how the contact
-- point works. Again without rights of its own.
create function who_receives(on_day date) returns jsonb language plpgsql stable as $$
declare
  here constant uuid := nullif(current_setting('app.municipality_id', true), '')::uuid;
begin
  return jsonb_build_object(
    'routes', (select coalesce(jsonb_agg(jsonb_build_object('membershipId', r.membership_id, 'cardTypeId', r.card_type_id,
        'neighbourhoodId', r.neighbourhood_id, 'targetGroup', r.target_group, 'domain', r.domain) order by r.created_at, r.id), '[]')
      from referral_route r where r.municipality_id = here),
    'leaves', (select coalesce(jsonb_agg(jsonb_build_object('membershipId', a.membership_id, 'standInId', a.stand_in_id,
        'from', a.from_day, 'until', a.until_day) order by a.from_day, a.id), '[]')
      from absence a where a.municipality_id = here and on_day between a.from_day and a.until_day),
    'holders', (select coalesce(jsonb_agg(jsonb_build_object('membershipId', m.id, 'role', m.role, 'userId', m.user_id, 'name', u.name,
        'firstName', p.first_name, 'phone', p.phone) order by m.created_at, m.id), '[]')
      from membership m join user_account u on u.id = m.user_id and u.disabled_at is null
      left join contact_profile p on p.municipality_id = m.municipality_id and p.membership_id = m.id
      where m.municipality_id = here and m.ended_at is null and not m.without_persons and m.role in ('coordinator', 'contactPerson')),
    'point', (select jsonb_build_object('name', g.name, 'weekdays', c.staffed_days, 'ladder', c.ladder, 'senderName', c.sender_name,
        'closed', (select coalesce(jsonb_agg(d.day), '[]') from closing_day d where d.municipality_id = here))
      from municipality g left join contact_point c on c.municipality_id = g.id where g.id = here));
end $$;
revoke execute on function who_receives(date) from public;
grant execute on function who_receives(date) to baken_app;
