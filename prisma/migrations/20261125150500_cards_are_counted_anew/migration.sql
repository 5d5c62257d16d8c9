-- PostgreSQL 18 cannot plan a grouping over a function it takes apart ("variable not found in subplan target list"), so what
-- a card adds is worked out apart from the counting.
create or replace function recount_referrals(of_municipality uuid) returns int language plpgsql security definer set search_path = public as $$
declare wrong int;
begin
  create temporary table counted_anew on commit drop as
    select date_trunc('month', r.sent_at at time zone 'Europe/Brussels')::date as month, a.dimension, a.key, a.measure, count(*)::int as amount
    from referral r cross join lateral (select * from referral_adds(r) offset 0) a
    where r.municipality_id = of_municipality group by 1, 2, 3, 4;
  select count(*) into wrong from counted_anew n
    full join (select * from referral_count where municipality_id = of_municipality and amount <> 0) c using (month, dimension, key, measure)
    where n.amount is distinct from c.amount;
  if wrong > 0 then
    delete from referral_count where municipality_id = of_municipality;
    insert into referral_count (municipality_id, month, dimension, key, measure, amount)
      select of_municipality, month, dimension, key, measure, amount from counted_anew order by dimension, month, key, measure;
  end if;
  drop table counted_anew;
  return wrong;
end $$;
