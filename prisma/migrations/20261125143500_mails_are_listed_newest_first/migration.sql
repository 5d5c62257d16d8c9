-- The page lists mails of one state, the newest first; ids follow the time.
DROP INDEX "outbox_mail_municipality_id_state_created_at_idx";
CREATE INDEX "outbox_mail_municipality_id_state_id_idx" ON "outbox_mail"("municipality_id", "state", "id");
