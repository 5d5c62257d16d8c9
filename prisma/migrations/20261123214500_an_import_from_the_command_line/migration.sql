-- Whoever imports from the command line of the server has no account in the house.
alter table figure_import alter column created_by_id drop not null;
