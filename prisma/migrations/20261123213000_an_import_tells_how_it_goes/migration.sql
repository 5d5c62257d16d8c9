-- A failed import says why with its values; a newer edition says how much it left out; a job that stands still is seen.
alter table figure_import
  add column gone integer not null default 0,
  add column problem_values jsonb,
  add column progress_at timestamptz(3);
