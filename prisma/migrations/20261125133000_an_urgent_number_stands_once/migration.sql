-- An urgent number is known by its figures: a municipality lists each of them once.
create unique index urgent_number_municipality_id_number_key on urgent_number (municipality_id, number);
