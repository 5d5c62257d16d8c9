-- What was said about an attention point and our answer are edited in place: two people must not overwrite each other unseen.
alter table feedback_point add column version integer not null default 1;
