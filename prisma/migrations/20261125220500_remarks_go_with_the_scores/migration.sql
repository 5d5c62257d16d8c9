-- What somebody remarked beside a score is theirs as the score is: at the table it is read without a name, and when the round closes
-- it is erased with it. Only counts stay.
alter table "spread" drop column "remarks";
