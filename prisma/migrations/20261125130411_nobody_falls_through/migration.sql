-- CreateEnum
CREATE TYPE "secrecy" AS ENUM ('professional', 'discretion', 'none');

-- CreateEnum
CREATE TYPE "personal_link_kind" AS ENUM ('sender', 'device');

-- CreateEnum
CREATE TYPE "mail_state" AS ENUM ('waiting', 'sent', 'failed');

-- CreateEnum
CREATE TYPE "referral_state" AS ENUM ('sent', 'received', 'contacted', 'inProgress', 'passedOn', 'waitingList', 'closed');

-- CreateEnum
CREATE TYPE "referral_outcome" AS ENUM ('helped', 'partlyHelped', 'talkEnough', 'noHelpExists', 'notReached', 'declined', 'notForUs', 'movedOrDeceased', 'withdrawn');

-- CreateEnum
CREATE TYPE "reach_way" AS ENUM ('phone', 'letter', 'visit', 'viaSomeone');

-- CreateEnum
CREATE TYPE "agreement_way" AS ENUM ('onScreen', 'typed', 'photo', 'oral', 'override');

-- CreateEnum
CREATE TYPE "theme_state" AS ENUM ('noticed', 'lookingInto', 'acted', 'answered');

-- CreateEnum
CREATE TYPE "callback_state" AS ENUM ('waiting', 'called', 'closed');

-- AlterTable
ALTER TABLE "neighbourhood" ADD COLUMN     "takes_signals" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "agreement_from" DATE,
ADD COLUMN     "agreement_until" DATE,
ADD COLUMN     "secrecy" "secrecy" NOT NULL DEFAULT 'none',
ADD COLUMN     "verified_on" DATE;

-- CreateTable
CREATE TABLE "device_pin" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "municipality_of_link" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "pin_hash" TEXT NOT NULL,
    "agent" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "device_pin_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "card_type" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "offer" TEXT NOT NULL,
    "domains" TEXT[],
    "target_group" TEXT NOT NULL DEFAULT 'everyone',
    "ladder" INTEGER[],
    "guide" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "archived_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "card_type_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "card_text" (
    "municipality_id" UUID NOT NULL,
    "card_type_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "offer" TEXT NOT NULL,

    CONSTRAINT "card_text_pkey" PRIMARY KEY ("municipality_id","card_type_id","language")
);

-- CreateTable
CREATE TABLE "card_offer" (
    "municipality_id" UUID NOT NULL,
    "card_type_id" UUID NOT NULL,
    "inventory_item_id" UUID NOT NULL,

    CONSTRAINT "card_offer_pkey" PRIMARY KEY ("municipality_id","card_type_id","inventory_item_id")
);

-- CreateTable
CREATE TABLE "referral_route" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "card_type_id" UUID,
    "neighbourhood_id" UUID,
    "target_group" TEXT,
    "domain" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "referral_route_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "paper_batch" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "card_type_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "size" INTEGER NOT NULL,
    "format" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'nl',
    "neighbourhood_id" UUID,
    "printed_by_id" UUID NOT NULL,
    "printed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "paper_batch_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "paper_card" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "batch_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,

    CONSTRAINT "paper_card_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "right_type" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "euro_a_year" INTEGER,
    "position" INTEGER NOT NULL DEFAULT 0,
    "archived_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "right_type_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "right_count" (
    "municipality_id" UUID NOT NULL,
    "right_type_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "obtained" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "right_count_pkey" PRIMARY KEY ("municipality_id","right_type_id","month")
);

-- CreateTable
CREATE TABLE "organisation_contact" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" BYTEA NOT NULL,
    "task" TEXT,
    "phone" BYTEA,
    "email" BYTEA,
    "phone_hash" TEXT,
    "verified_on" DATE,
    "archived_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "organisation_contact_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "contact_profile" (
    "municipality_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "first_name" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "photo" BYTEA,
    "photo_type" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "contact_profile_pkey" PRIMARY KEY ("municipality_id","membership_id")
);

-- CreateTable
CREATE TABLE "absence" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "stand_in_id" UUID NOT NULL,
    "from_day" DATE NOT NULL,
    "until_day" DATE NOT NULL,

    CONSTRAINT "absence_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "contact_point" (
    "municipality_id" UUID NOT NULL,
    "staffed_days" INTEGER[] DEFAULT ARRAY[1, 2, 3, 4, 5]::INTEGER[],
    "ladder" INTEGER[] DEFAULT ARRAY[5, 10, 21, 45]::INTEGER[],
    "own_number" TEXT,
    "own_number_label" TEXT,
    "numbers_checked_on" DATE,
    "complaints_url" TEXT,
    "complaints_phone" TEXT,
    "sender_name" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "contact_point_pkey" PRIMARY KEY ("municipality_id")
);

-- CreateTable
CREATE TABLE "closing_day" (
    "municipality_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "closing_day_pkey" PRIMARY KEY ("municipality_id","day")
);

-- CreateTable
CREATE TABLE "urgent_number" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "verified_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "urgent_number_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "personal_link" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "personal_link_kind" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "organisation_id" UUID,
    "membership_id" UUID,
    "holder_name" BYTEA,
    "holder_email" BYTEA,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "personal_link_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "municipality_key" (
    "municipality_id" UUID NOT NULL,
    "wrapped" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "municipality_key_pkey" PRIMARY KEY ("municipality_id")
);

-- CreateTable
CREATE TABLE "outbox_mail" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "template" TEXT NOT NULL,
    "to_user_id" UUID,
    "to_address" BYTEA,
    "locale" TEXT NOT NULL DEFAULT 'nl',
    "path" TEXT NOT NULL,
    "facts" JSONB NOT NULL DEFAULT '{}',
    "reason" TEXT NOT NULL,
    "state" "mail_state" NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "trouble" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_mail_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "referral" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "card_type_id" UUID NOT NULL,
    "state" "referral_state" NOT NULL DEFAULT 'sent',
    "owner_id" UUID,
    "neighbourhood_id" UUID NOT NULL,
    "domains" TEXT[],
    "target_group" TEXT NOT NULL DEFAULT 'everyone',
    "reach_way" "reach_way" NOT NULL,
    "best_moment" TEXT NOT NULL DEFAULT 'any',
    "organisation_id" UUID,
    "partner_kind" "partner_kind",
    "made_by_id" UUID,
    "link_id" UUID,
    "entered_by_id" UUID,
    "paper_card_id" UUID,
    "may_word_back" BOOLEAN NOT NULL,
    "may_tell_outcome" BOOLEAN NOT NULL DEFAULT false,
    "sent_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ladder_from" DATE NOT NULL,
    "rung" INTEGER NOT NULL DEFAULT 0,
    "due_on" DATE,
    "received_at" TIMESTAMPTZ(3),
    "contacted_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "outcome" "referral_outcome",
    "waiting_since" DATE,
    "received_in_time" BOOLEAN,
    "contacted_in_time" BOOLEAN,
    "days_to_contact" INTEGER,
    "word_back_given" BOOLEAN NOT NULL DEFAULT false,
    "reopened" INTEGER NOT NULL DEFAULT 0,
    "asks_reopen_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "referral_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "referral_counter" (
    "municipality_id" UUID NOT NULL,
    "last" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "referral_counter_pkey" PRIMARY KEY ("municipality_id")
);

-- CreateTable
CREATE TABLE "referral_draft" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "maker_id" UUID NOT NULL,
    "typed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "referral_draft_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "referral_person" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "name" BYTEA NOT NULL,
    "birth_year" BYTEA,
    "phone" BYTEA,
    "address" BYTEA,
    "via" BYTEA,
    "language" TEXT NOT NULL DEFAULT 'nl',
    "name_hash" TEXT NOT NULL,
    "phone_hash" TEXT,
    "same_hash" TEXT,

    CONSTRAINT "referral_person_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "referral_story" (
    "municipality_id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "question" BYTEA NOT NULL,
    "receiver" BYTEA,

    CONSTRAINT "referral_story_pkey" PRIMARY KEY ("municipality_id","referral_id")
);

-- CreateTable
CREATE TABLE "referral_agreement" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "about" TEXT NOT NULL,
    "recipient" BYTEA,
    "way" "agreement_way" NOT NULL,
    "helped_by" TEXT,
    "reason" BYTEA,
    "text_version" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "sentence" BYTEA NOT NULL,
    "signature" BYTEA,
    "signature_hash" TEXT NOT NULL,
    "recorded_by_id" UUID,
    "given_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "referral_agreement_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "referral_attempt" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "way" "reach_way" NOT NULL,
    "result" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "referral_attempt_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "referral_note" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "shared" BOOLEAN NOT NULL,
    "text" BYTEA NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "referral_note_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "referral_task" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "text" BYTEA,
    "way" "reach_way",
    "due_on" DATE,
    "hour" TEXT,
    "done_at" TIMESTAMPTZ(3),
    "done_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "referral_task_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "referral_handover" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "organisation_id" UUID,
    "receiver" BYTEA NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'asked',
    "asked_on" DATE NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "referral_handover_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "referral_event" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "from_state" "referral_state",
    "to_state" "referral_state",
    "by_id" UUID,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "referral_event_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "referral_file" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "referral_id" UUID,
    "maker_id" UUID,
    "link_id" UUID,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "referral_file_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "referral_relation" (
    "municipality_id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "referral_relation_pkey" PRIMARY KEY ("municipality_id","referral_id","other_id")
);

-- CreateTable
CREATE TABLE "unmet_need" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "referral_id" UUID,
    "neighbourhood_id" UUID NOT NULL,
    "domain" TEXT NOT NULL,
    "missing" TEXT NOT NULL,
    "finding_id" UUID,
    "attention_point_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "unmet_need_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "referral_count" (
    "municipality_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "dimension" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "amount" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "referral_count_pkey" PRIMARY KEY ("municipality_id","dimension","month","key","measure")
);

-- CreateTable
CREATE TABLE "signal_theme" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "state" "theme_state" NOT NULL DEFAULT 'noticed',
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "neighbourhood_id" UUID,
    "archived_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "state_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "signal_theme_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "signal_theme_link" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "theme_id" UUID NOT NULL,
    "attention_point_id" UUID,
    "action_id" UUID,

    CONSTRAINT "signal_theme_link_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "signal" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "neighbourhood_id" UUID NOT NULL,
    "street" TEXT,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "theme_id" UUID,
    "source" TEXT NOT NULL,
    "given_by_id" UUID,
    "link_id" UUID,
    "follow_hash" TEXT NOT NULL,
    "set_aside_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "signal_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "callback" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "state" "callback_state" NOT NULL DEFAULT 'waiting',
    "best_moment" TEXT NOT NULL DEFAULT 'any',
    "neighbourhood_id" UUID NOT NULL,
    "owner_id" UUID,
    "ladder_from" DATE NOT NULL,
    "due_on" DATE,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "outcome" TEXT,
    "referral_id" UUID,
    "given_by_id" UUID,
    "link_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "called_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "called_in_time" BOOLEAN,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "callback_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "callback_giver" (
    "municipality_id" UUID NOT NULL,
    "callback_id" UUID NOT NULL,
    "name" BYTEA NOT NULL,
    "phone" BYTEA NOT NULL,
    "phone_hash" TEXT NOT NULL,

    CONSTRAINT "callback_giver_pkey" PRIMARY KEY ("municipality_id","callback_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "device_pin_token_hash_key" ON "device_pin"("token_hash");

-- CreateIndex
CREATE INDEX "device_pin_user_id_idx" ON "device_pin"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "card_type_municipality_id_title_key" ON "card_type"("municipality_id", "title");

-- CreateIndex
CREATE UNIQUE INDEX "paper_batch_municipality_id_number_key" ON "paper_batch"("municipality_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "paper_card_municipality_id_batch_id_number_key" ON "paper_card"("municipality_id", "batch_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "paper_card_municipality_id_code_hash_key" ON "paper_card"("municipality_id", "code_hash");

-- CreateIndex
CREATE UNIQUE INDEX "right_type_municipality_id_name_key" ON "right_type"("municipality_id", "name");

-- CreateIndex
CREATE INDEX "organisation_contact_municipality_id_organisation_id_idx" ON "organisation_contact"("municipality_id", "organisation_id");

-- CreateIndex
CREATE INDEX "organisation_contact_municipality_id_phone_hash_idx" ON "organisation_contact"("municipality_id", "phone_hash");

-- CreateIndex
CREATE INDEX "absence_municipality_id_membership_id_idx" ON "absence"("municipality_id", "membership_id");

-- CreateIndex
CREATE UNIQUE INDEX "personal_link_municipality_id_token_hash_key" ON "personal_link"("municipality_id", "token_hash");

-- CreateIndex
CREATE INDEX "outbox_mail_municipality_id_state_created_at_idx" ON "outbox_mail"("municipality_id", "state", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_mail_municipality_id_reason_key" ON "outbox_mail"("municipality_id", "reason");

-- CreateIndex
CREATE INDEX "referral_municipality_id_sent_at_id_idx" ON "referral"("municipality_id", "sent_at" DESC, "id");

-- CreateIndex
CREATE INDEX "referral_municipality_id_state_neighbourhood_id_sent_at_idx" ON "referral"("municipality_id", "state", "neighbourhood_id", "sent_at" DESC);

-- CreateIndex
CREATE INDEX "referral_municipality_id_owner_id_due_on_idx" ON "referral"("municipality_id", "owner_id", "due_on");

-- CreateIndex
CREATE INDEX "referral_municipality_id_made_by_id_sent_at_idx" ON "referral"("municipality_id", "made_by_id", "sent_at" DESC);

-- CreateIndex
CREATE INDEX "referral_municipality_id_organisation_id_sent_at_idx" ON "referral"("municipality_id", "organisation_id", "sent_at" DESC);

-- CreateIndex
CREATE INDEX "referral_municipality_id_link_id_idx" ON "referral"("municipality_id", "link_id");

-- CreateIndex
CREATE UNIQUE INDEX "referral_municipality_id_number_key" ON "referral"("municipality_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "referral_municipality_id_paper_card_id_key" ON "referral"("municipality_id", "paper_card_id");

-- CreateIndex
CREATE INDEX "referral_draft_municipality_id_maker_id_idx" ON "referral_draft"("municipality_id", "maker_id");

-- CreateIndex
CREATE INDEX "referral_person_municipality_id_referral_id_idx" ON "referral_person"("municipality_id", "referral_id");

-- CreateIndex
CREATE INDEX "referral_person_municipality_id_name_hash_idx" ON "referral_person"("municipality_id", "name_hash");

-- CreateIndex
CREATE INDEX "referral_person_municipality_id_phone_hash_idx" ON "referral_person"("municipality_id", "phone_hash");

-- CreateIndex
CREATE INDEX "referral_person_municipality_id_same_hash_idx" ON "referral_person"("municipality_id", "same_hash");

-- CreateIndex
CREATE INDEX "referral_agreement_municipality_id_referral_id_idx" ON "referral_agreement"("municipality_id", "referral_id");

-- CreateIndex
CREATE INDEX "referral_attempt_municipality_id_referral_id_at_idx" ON "referral_attempt"("municipality_id", "referral_id", "at");

-- CreateIndex
CREATE INDEX "referral_note_municipality_id_referral_id_at_idx" ON "referral_note"("municipality_id", "referral_id", "at");

-- CreateIndex
CREATE INDEX "referral_task_municipality_id_referral_id_idx" ON "referral_task"("municipality_id", "referral_id");

-- CreateIndex
CREATE INDEX "referral_task_municipality_id_due_on_idx" ON "referral_task"("municipality_id", "due_on");

-- CreateIndex
CREATE INDEX "referral_handover_municipality_id_referral_id_idx" ON "referral_handover"("municipality_id", "referral_id");

-- CreateIndex
CREATE INDEX "referral_event_municipality_id_referral_id_at_idx" ON "referral_event"("municipality_id", "referral_id", "at");

-- CreateIndex
CREATE INDEX "referral_file_municipality_id_referral_id_idx" ON "referral_file"("municipality_id", "referral_id");

-- CreateIndex
CREATE INDEX "unmet_need_municipality_id_neighbourhood_id_created_at_idx" ON "unmet_need"("municipality_id", "neighbourhood_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "signal_theme_municipality_id_title_key" ON "signal_theme"("municipality_id", "title");

-- CreateIndex
CREATE INDEX "signal_theme_link_municipality_id_theme_id_idx" ON "signal_theme_link"("municipality_id", "theme_id");

-- CreateIndex
CREATE INDEX "signal_municipality_id_theme_id_idx" ON "signal"("municipality_id", "theme_id");

-- CreateIndex
CREATE INDEX "signal_municipality_id_created_at_idx" ON "signal"("municipality_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "signal_municipality_id_follow_hash_key" ON "signal"("municipality_id", "follow_hash");

-- CreateIndex
CREATE INDEX "callback_municipality_id_owner_id_due_on_idx" ON "callback"("municipality_id", "owner_id", "due_on");

-- CreateIndex
CREATE INDEX "callback_municipality_id_created_at_idx" ON "callback"("municipality_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "callback_giver_municipality_id_phone_hash_idx" ON "callback_giver"("municipality_id", "phone_hash");

-- AddForeignKey
ALTER TABLE "device_pin" ADD CONSTRAINT "device_pin_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_type" ADD CONSTRAINT "card_type_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_text" ADD CONSTRAINT "card_text_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_text" ADD CONSTRAINT "card_text_municipality_id_card_type_id_fkey" FOREIGN KEY ("municipality_id", "card_type_id") REFERENCES "card_type"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_offer" ADD CONSTRAINT "card_offer_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_offer" ADD CONSTRAINT "card_offer_municipality_id_card_type_id_fkey" FOREIGN KEY ("municipality_id", "card_type_id") REFERENCES "card_type"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_offer" ADD CONSTRAINT "card_offer_municipality_id_inventory_item_id_fkey" FOREIGN KEY ("municipality_id", "inventory_item_id") REFERENCES "inventory_item"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_route" ADD CONSTRAINT "referral_route_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_route" ADD CONSTRAINT "referral_route_municipality_id_membership_id_fkey" FOREIGN KEY ("municipality_id", "membership_id") REFERENCES "membership"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_route" ADD CONSTRAINT "referral_route_municipality_id_card_type_id_fkey" FOREIGN KEY ("municipality_id", "card_type_id") REFERENCES "card_type"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_route" ADD CONSTRAINT "referral_route_municipality_id_neighbourhood_id_fkey" FOREIGN KEY ("municipality_id", "neighbourhood_id") REFERENCES "neighbourhood"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_batch" ADD CONSTRAINT "paper_batch_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_batch" ADD CONSTRAINT "paper_batch_municipality_id_card_type_id_fkey" FOREIGN KEY ("municipality_id", "card_type_id") REFERENCES "card_type"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_batch" ADD CONSTRAINT "paper_batch_municipality_id_neighbourhood_id_fkey" FOREIGN KEY ("municipality_id", "neighbourhood_id") REFERENCES "neighbourhood"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_card" ADD CONSTRAINT "paper_card_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_card" ADD CONSTRAINT "paper_card_municipality_id_batch_id_fkey" FOREIGN KEY ("municipality_id", "batch_id") REFERENCES "paper_batch"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "right_type" ADD CONSTRAINT "right_type_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "right_count" ADD CONSTRAINT "right_count_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "right_count" ADD CONSTRAINT "right_count_municipality_id_right_type_id_fkey" FOREIGN KEY ("municipality_id", "right_type_id") REFERENCES "right_type"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_contact" ADD CONSTRAINT "organisation_contact_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_contact" ADD CONSTRAINT "organisation_contact_municipality_id_organisation_id_fkey" FOREIGN KEY ("municipality_id", "organisation_id") REFERENCES "organisation"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_profile" ADD CONSTRAINT "contact_profile_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_profile" ADD CONSTRAINT "contact_profile_municipality_id_membership_id_fkey" FOREIGN KEY ("municipality_id", "membership_id") REFERENCES "membership"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "absence" ADD CONSTRAINT "absence_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "absence" ADD CONSTRAINT "absence_municipality_id_membership_id_fkey" FOREIGN KEY ("municipality_id", "membership_id") REFERENCES "membership"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "absence" ADD CONSTRAINT "absence_municipality_id_stand_in_id_fkey" FOREIGN KEY ("municipality_id", "stand_in_id") REFERENCES "membership"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_point" ADD CONSTRAINT "contact_point_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "closing_day" ADD CONSTRAINT "closing_day_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "urgent_number" ADD CONSTRAINT "urgent_number_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "personal_link" ADD CONSTRAINT "personal_link_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "personal_link" ADD CONSTRAINT "personal_link_municipality_id_organisation_id_fkey" FOREIGN KEY ("municipality_id", "organisation_id") REFERENCES "organisation"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "personal_link" ADD CONSTRAINT "personal_link_municipality_id_membership_id_fkey" FOREIGN KEY ("municipality_id", "membership_id") REFERENCES "membership"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "municipality_key" ADD CONSTRAINT "municipality_key_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_mail" ADD CONSTRAINT "outbox_mail_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_municipality_id_card_type_id_fkey" FOREIGN KEY ("municipality_id", "card_type_id") REFERENCES "card_type"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_municipality_id_owner_id_fkey" FOREIGN KEY ("municipality_id", "owner_id") REFERENCES "membership"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_municipality_id_neighbourhood_id_fkey" FOREIGN KEY ("municipality_id", "neighbourhood_id") REFERENCES "neighbourhood"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_municipality_id_organisation_id_fkey" FOREIGN KEY ("municipality_id", "organisation_id") REFERENCES "organisation"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_municipality_id_made_by_id_fkey" FOREIGN KEY ("municipality_id", "made_by_id") REFERENCES "membership"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_municipality_id_link_id_fkey" FOREIGN KEY ("municipality_id", "link_id") REFERENCES "personal_link"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_municipality_id_paper_card_id_fkey" FOREIGN KEY ("municipality_id", "paper_card_id") REFERENCES "paper_card"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_counter" ADD CONSTRAINT "referral_counter_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_draft" ADD CONSTRAINT "referral_draft_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_draft" ADD CONSTRAINT "referral_draft_municipality_id_maker_id_fkey" FOREIGN KEY ("municipality_id", "maker_id") REFERENCES "membership"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_person" ADD CONSTRAINT "referral_person_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_person" ADD CONSTRAINT "referral_person_municipality_id_referral_id_fkey" FOREIGN KEY ("municipality_id", "referral_id") REFERENCES "referral"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_story" ADD CONSTRAINT "referral_story_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_story" ADD CONSTRAINT "referral_story_municipality_id_referral_id_fkey" FOREIGN KEY ("municipality_id", "referral_id") REFERENCES "referral"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_agreement" ADD CONSTRAINT "referral_agreement_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_agreement" ADD CONSTRAINT "referral_agreement_municipality_id_referral_id_fkey" FOREIGN KEY ("municipality_id", "referral_id") REFERENCES "referral"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_attempt" ADD CONSTRAINT "referral_attempt_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_attempt" ADD CONSTRAINT "referral_attempt_municipality_id_referral_id_fkey" FOREIGN KEY ("municipality_id", "referral_id") REFERENCES "referral"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_note" ADD CONSTRAINT "referral_note_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_note" ADD CONSTRAINT "referral_note_municipality_id_referral_id_fkey" FOREIGN KEY ("municipality_id", "referral_id") REFERENCES "referral"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_task" ADD CONSTRAINT "referral_task_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_task" ADD CONSTRAINT "referral_task_municipality_id_referral_id_fkey" FOREIGN KEY ("municipality_id", "referral_id") REFERENCES "referral"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_handover" ADD CONSTRAINT "referral_handover_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_handover" ADD CONSTRAINT "referral_handover_municipality_id_referral_id_fkey" FOREIGN KEY ("municipality_id", "referral_id") REFERENCES "referral"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_handover" ADD CONSTRAINT "referral_handover_municipality_id_organisation_id_fkey" FOREIGN KEY ("municipality_id", "organisation_id") REFERENCES "organisation"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_event" ADD CONSTRAINT "referral_event_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_event" ADD CONSTRAINT "referral_event_municipality_id_referral_id_fkey" FOREIGN KEY ("municipality_id", "referral_id") REFERENCES "referral"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_file" ADD CONSTRAINT "referral_file_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_file" ADD CONSTRAINT "referral_file_municipality_id_referral_id_fkey" FOREIGN KEY ("municipality_id", "referral_id") REFERENCES "referral"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_relation" ADD CONSTRAINT "referral_relation_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_relation" ADD CONSTRAINT "referral_relation_municipality_id_referral_id_fkey" FOREIGN KEY ("municipality_id", "referral_id") REFERENCES "referral"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_relation" ADD CONSTRAINT "referral_relation_municipality_id_other_id_fkey" FOREIGN KEY ("municipality_id", "other_id") REFERENCES "referral"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unmet_need" ADD CONSTRAINT "unmet_need_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unmet_need" ADD CONSTRAINT "unmet_need_municipality_id_referral_id_fkey" FOREIGN KEY ("municipality_id", "referral_id") REFERENCES "referral"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unmet_need" ADD CONSTRAINT "unmet_need_municipality_id_neighbourhood_id_fkey" FOREIGN KEY ("municipality_id", "neighbourhood_id") REFERENCES "neighbourhood"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unmet_need" ADD CONSTRAINT "unmet_need_municipality_id_finding_id_fkey" FOREIGN KEY ("municipality_id", "finding_id") REFERENCES "finding"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unmet_need" ADD CONSTRAINT "unmet_need_municipality_id_attention_point_id_fkey" FOREIGN KEY ("municipality_id", "attention_point_id") REFERENCES "attention_point"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_count" ADD CONSTRAINT "referral_count_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signal_theme" ADD CONSTRAINT "signal_theme_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signal_theme" ADD CONSTRAINT "signal_theme_municipality_id_neighbourhood_id_fkey" FOREIGN KEY ("municipality_id", "neighbourhood_id") REFERENCES "neighbourhood"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signal_theme_link" ADD CONSTRAINT "signal_theme_link_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signal_theme_link" ADD CONSTRAINT "signal_theme_link_municipality_id_theme_id_fkey" FOREIGN KEY ("municipality_id", "theme_id") REFERENCES "signal_theme"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signal_theme_link" ADD CONSTRAINT "signal_theme_link_municipality_id_attention_point_id_fkey" FOREIGN KEY ("municipality_id", "attention_point_id") REFERENCES "attention_point"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signal_theme_link" ADD CONSTRAINT "signal_theme_link_municipality_id_action_id_fkey" FOREIGN KEY ("municipality_id", "action_id") REFERENCES "plan_action"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signal" ADD CONSTRAINT "signal_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signal" ADD CONSTRAINT "signal_municipality_id_neighbourhood_id_fkey" FOREIGN KEY ("municipality_id", "neighbourhood_id") REFERENCES "neighbourhood"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signal" ADD CONSTRAINT "signal_municipality_id_theme_id_fkey" FOREIGN KEY ("municipality_id", "theme_id") REFERENCES "signal_theme"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signal" ADD CONSTRAINT "signal_municipality_id_given_by_id_fkey" FOREIGN KEY ("municipality_id", "given_by_id") REFERENCES "membership"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signal" ADD CONSTRAINT "signal_municipality_id_link_id_fkey" FOREIGN KEY ("municipality_id", "link_id") REFERENCES "personal_link"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "callback" ADD CONSTRAINT "callback_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "callback" ADD CONSTRAINT "callback_municipality_id_neighbourhood_id_fkey" FOREIGN KEY ("municipality_id", "neighbourhood_id") REFERENCES "neighbourhood"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "callback" ADD CONSTRAINT "callback_municipality_id_owner_id_fkey" FOREIGN KEY ("municipality_id", "owner_id") REFERENCES "membership"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "callback" ADD CONSTRAINT "callback_municipality_id_referral_id_fkey" FOREIGN KEY ("municipality_id", "referral_id") REFERENCES "referral"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "callback" ADD CONSTRAINT "callback_municipality_id_given_by_id_fkey" FOREIGN KEY ("municipality_id", "given_by_id") REFERENCES "membership"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "callback" ADD CONSTRAINT "callback_municipality_id_link_id_fkey" FOREIGN KEY ("municipality_id", "link_id") REFERENCES "personal_link"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "callback_giver" ADD CONSTRAINT "callback_giver_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "callback_giver" ADD CONSTRAINT "callback_giver_municipality_id_callback_id_fkey" FOREIGN KEY ("municipality_id", "callback_id") REFERENCES "callback"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------------------
-- Every new table is a municipality's own.
-- ---------------------------------------------------------------------------------------------------------------------

select protect_tenant_table(format('public.%I', c.relname)::regclass)
from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'municipality_id' and not a.attisdropped
where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relrowsecurity
order by c.relname;

-- A key is made once and never replaced; destroying one is the owner's work.
revoke update, delete on municipality_key from baken_app;
-- What happened stays as it was told.
revoke update, delete on referral_event, referral_attempt from baken_app;
-- An agreement can be withdrawn, and nothing else about it changes.
revoke update, delete on referral_agreement from baken_app;
grant update (withdrawn_at) on referral_agreement to baken_app;
-- A printed code never changes.
revoke update, delete on paper_card from baken_app;

-- ---------------------------------------------------------------------------------------------------------------------
-- Persons: the second lock. Whatever a query asks, these tables open only for the coordinator who may see persons, for who
-- holds the card, and for who made it; never for an alderman, a coach, the platform or the house itself.
-- ---------------------------------------------------------------------------------------------------------------------

create function own_memberships() returns uuid[] language sql stable as $$
  select coalesce(array_agg(m.id), array[]::uuid[]) from membership m
  where m.municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid
    and m.user_id = nullif(current_setting('app.user_id', true), '')::uuid
    and m.ended_at is null and m.role <> 'alderman'
$$;
-- Those with which somebody may hold a card.
create function case_memberships() returns uuid[] language sql stable as $$
  select coalesce(array_agg(m.id), array[]::uuid[]) from membership m
  where m.municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid
    and m.user_id = nullif(current_setting('app.user_id', true), '')::uuid
    and m.ended_at is null and not m.without_persons and m.role in ('coordinator', 'contactPerson')
$$;
create function sees_cases() returns boolean language sql stable as $$
  select exists (select 1 from membership m
    where m.municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid
      and m.user_id = nullif(current_setting('app.user_id', true), '')::uuid
      and m.ended_at is null and m.role = 'coordinator' and not m.without_persons)
$$;

do $$
declare
  personal text;
  here constant text := $p$municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid)$p$;
  held constant text := $p$(select sees_cases()) or exists (select 1 from referral r where r.municipality_id = %1$I.municipality_id
    and r.id = %1$I.referral_id and r.owner_id = any ((select case_memberships())::uuid[]))$p$;
  made constant text := $p$exists (select 1 from referral r where r.municipality_id = %1$I.municipality_id and r.id = %1$I.referral_id
    and (r.made_by_id = any ((select own_memberships())::uuid[]) or r.entered_by_id = any ((select own_memberships())::uuid[])))$p$;
  by_link constant text := $p$exists (select 1 from referral r where r.municipality_id = %1$I.municipality_id and r.id = %1$I.referral_id
    and r.link_id = (select nullif(current_setting('app.link_id', true), '')::uuid))$p$;
begin
  foreach personal in array array['referral_person', 'referral_story', 'referral_agreement', 'referral_note', 'referral_task', 'referral_handover'] loop
    execute format('drop policy own_municipality on %I', personal);
    -- Notes, tasks and hand-overs are the work of who holds the card; its maker sees what they wrote themselves.
    execute format('create policy read_cases on %1$I for select to baken_app using (' || here || ' and (' || held
      || case when personal in ('referral_note', 'referral_task', 'referral_handover') then '' else ' or ' || made end || '))', personal);
    execute format('create policy write_cases on %1$I for insert to baken_app with check (' || here || ' and (' || held || ' or ' || made || ' or ' || by_link || '))', personal);
    execute format('create policy change_cases on %1$I for update to baken_app using (' || here || ' and (' || held || '))', personal);
    execute format('create policy remove_cases on %1$I for delete to baken_app using (' || here || ' and (' || held || '))', personal);
  end loop;
end $$;
-- A private note is its writer's alone.
drop policy read_cases on referral_note;
create policy read_cases on referral_note for select to baken_app
  using (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid)
    and (by_id = any ((select own_memberships())::uuid[]) or shared and ((select sees_cases()) or exists (select 1 from referral r
      where r.municipality_id = referral_note.municipality_id and r.id = referral_note.referral_id
        and r.owner_id = any ((select case_memberships())::uuid[])))));
-- Who asked not to hear any more withdraws; also the maker of the card may do that for them.
create policy withdraw_as_maker on referral_agreement for update to baken_app
  using (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid)
    and exists (select 1 from referral r where r.municipality_id = referral_agreement.municipality_id and r.id = referral_agreement.referral_id
      and r.made_by_id = any ((select own_memberships())::uuid[])));

drop policy own_municipality on referral_draft;
create policy own_drafts on referral_draft for all to baken_app
  using (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid) and maker_id = any ((select own_memberships())::uuid[]))
  with check (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid) and maker_id = any ((select own_memberships())::uuid[]));
create policy erased_by_the_house on referral_draft for all to baken_owner
  using (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid));

drop policy own_municipality on referral_file;
create policy read_cases on referral_file for select to baken_app
  using (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid)
    and (maker_id = any ((select own_memberships())::uuid[])
      or link_id = (select nullif(current_setting('app.link_id', true), '')::uuid) and referral_id is null
      or referral_id is not null and ((select sees_cases()) or exists (select 1 from referral r
        where r.municipality_id = referral_file.municipality_id and r.id = referral_file.referral_id
          and r.owner_id = any ((select case_memberships())::uuid[])))));
create policy write_cases on referral_file for insert to baken_app
  with check (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid)
    and (maker_id = any ((select own_memberships())::uuid[]) or link_id = (select nullif(current_setting('app.link_id', true), '')::uuid)));
-- A file uploaded beforehand is tied to its card once, by whoever uploaded it.
create policy tie_to_card on referral_file for update to baken_app
  using (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid) and referral_id is null
    and (maker_id = any ((select own_memberships())::uuid[]) or link_id = (select nullif(current_setting('app.link_id', true), '')::uuid)))
  with check (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid)
    and (maker_id = any ((select own_memberships())::uuid[]) or link_id = (select nullif(current_setting('app.link_id', true), '')::uuid)));
create policy remove_cases on referral_file for delete to baken_app
  using (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid)
    and ((select sees_cases()) or referral_id is null and maker_id = any ((select own_memberships())::uuid[])));
create policy erased_by_the_house on referral_file for all to baken_owner
  using (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid));

-- Who passes on a worry writes the giver down and does not see it again.
drop policy own_municipality on callback_giver;
create policy read_givers on callback_giver for select to baken_app
  using (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid)
    and ((select sees_cases()) or exists (select 1 from callback c where c.municipality_id = callback_giver.municipality_id
      and c.id = callback_giver.callback_id and c.owner_id = any ((select case_memberships())::uuid[]))));
create policy write_givers on callback_giver for insert to baken_app
  with check (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid));
create policy remove_givers on callback_giver for delete to baken_app
  using (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid)
    and ((select sees_cases()) or exists (select 1 from callback c where c.municipality_id = callback_giver.municipality_id
      and c.id = callback_giver.callback_id and c.owner_id = any ((select case_memberships())::uuid[]))));
revoke update on callback_giver from baken_app;

-- Drafts and files that were never sent go after 72 hours, seen by nobody; answers how many drafts went.
create function erase_old_drafts() returns int language plpgsql security definer set search_path = public as $$
declare gone int;
begin
  delete from referral_draft where municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid
    and updated_at < now() - interval '72 hours';
  get diagnostics gone = row_count;
  delete from referral_file where municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid
    and referral_id is null and created_at < now() - interval '72 hours';
  return gone;
end $$;
revoke execute on function erase_old_drafts() from public;
grant execute on function erase_old_drafts() to baken_app;

-- ---------------------------------------------------------------------------------------------------------------------
-- Doors without an account: the link somebody holds, the code on a printed card, the code with which a signal is followed.
-- ---------------------------------------------------------------------------------------------------------------------

create policy followed_link on personal_link for select
  using (token_hash = (select nullif(current_setting('app.token_hash', true), '')));
create policy followed_code on paper_card for select
  using (code_hash = (select nullif(current_setting('app.token_hash', true), '')));
create policy followed_code on signal for select
  using (follow_hash = (select nullif(current_setting('app.token_hash', true), '')));

alter table device_pin enable row level security;
alter table device_pin force row level security;
create policy own_pins on device_pin for all
  using (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid))
  with check (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));
create policy followed_device on device_pin for select
  using (token_hash = (select nullif(current_setting('app.token_hash', true), '')));
grant select, insert, update on device_pin to baken_app;

-- ---------------------------------------------------------------------------------------------------------------------
-- Facts the tables themselves refuse to hold otherwise.
-- ---------------------------------------------------------------------------------------------------------------------

alter table referral add constraint open_has_owner_and_deadline
  check (case when state = 'closed' then due_on is null and closed_at is not null and outcome is not null
    else owner_id is not null and due_on is not null and closed_at is null and outcome is null end);
alter table referral add constraint received_by_somebody check (state in ('sent', 'closed') or received_at is not null);
alter table referral add constraint contact_before_help
  check (state not in ('contacted', 'inProgress', 'passedOn', 'waitingList') or contacted_at is not null);
alter table referral add constraint waiting_since_a_day check (state <> 'waitingList' or waiting_since is not null);
alter table referral add constraint somebody_made_it check (num_nonnulls(made_by_id, link_id, entered_by_id) >= 1);
alter table callback add constraint open_has_owner_and_deadline
  check (case when state = 'closed' then due_on is null and closed_at is not null and outcome is not null
    else owner_id is not null and due_on is not null and closed_at is null and outcome is null end);
alter table contact_point add constraint ladder_of_four check (array_length(ladder, 1) = 4);
alter table contact_point add constraint staffed_sometimes check (array_length(staffed_days, 1) between 1 and 7);
alter table outbox_mail add constraint one_receiver check (num_nonnulls(to_user_id, to_address) = 1);
alter table signal_theme_link add constraint one_target check (num_nonnulls(attention_point_id, action_id) = 1);
create unique index signal_theme_link_once on signal_theme_link (municipality_id, theme_id, attention_point_id, action_id) nulls not distinct;
create unique index referral_route_once on referral_route (municipality_id, membership_id, card_type_id, neighbourhood_id, target_group, domain) nulls not distinct;
alter table absence add constraint period_in_order check (until_day >= from_day);
alter table absence add constraint somebody_else check (stand_in_id <> membership_id);

-- ---------------------------------------------------------------------------------------------------------------------
-- Counts of cards by the month they were sent. What a card adds follows from its row alone, so a change takes the old away
-- and adds the new; rows are locked in key order. A recount proves them equal.
-- ---------------------------------------------------------------------------------------------------------------------

alter table referral_count set (fillfactor = 70);
revoke insert, update, delete on referral_count from baken_app;

create function referral_adds(r referral) returns table (dimension text, key text, measure text) language sql immutable as $$
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
    case when r.may_word_back and (r.contacted_at is not null or r.state = 'closed') then 'wordBackDue' end,
    case when r.word_back_given then 'wordBack' end
  ], null)) as m (measure)
$$;

create function count_referral() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into referral_count as c (municipality_id, month, dimension, key, measure, amount)
  select changed.municipality_id, changed.month, changed.dimension, changed.key, changed.measure, sum(changed.amount)::int
  from (
    select old.municipality_id, date_trunc('month', old.sent_at at time zone 'Europe/Brussels')::date as month, a.dimension, a.key, a.measure, -1 as amount
      from referral_adds(old) a where tg_op <> 'INSERT'
    union all
    select new.municipality_id, date_trunc('month', new.sent_at at time zone 'Europe/Brussels')::date, a.dimension, a.key, a.measure, 1
      from referral_adds(new) a where tg_op <> 'DELETE'
  ) changed
  group by 1, 2, 3, 4, 5 having sum(changed.amount) <> 0
  order by 1, 3, 2, 4, 5
  on conflict (municipality_id, dimension, month, key, measure) do update set amount = c.amount + excluded.amount;
  return null;
end $$;
create trigger count_cards after insert or update or delete on referral for each row execute function count_referral();

-- Counts a municipality's cards anew; answers how many counts were wrong.
create function recount_referrals(of_municipality uuid) returns int language plpgsql security definer set search_path = public as $$
declare wrong int;
begin
  create temporary table counted_anew on commit drop as
    select date_trunc('month', r.sent_at at time zone 'Europe/Brussels')::date as month, a.dimension, a.key, a.measure, count(*)::int as amount
    from referral r cross join lateral referral_adds(r) a
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
revoke execute on function recount_referrals(uuid) from public;
grant execute on function recount_referrals(uuid) to baken_app;

-- A coach reads the counts of the municipalities assigned to them, and of the whole municipality only.
grant select on referral_count to baken_overview;
create policy assigned_coach on referral_count for select to baken_overview
  using (dimension = 'all' and municipality_id in (select c.municipality_id from coach_assignment c
    where c.user_id = (select nullif(current_setting('app.user_id', true), '')::uuid) and c.ended_at is null));

-- The next number of a card, one after the other.
create function next_referral_number() returns int language sql as $$
  insert into referral_counter (municipality_id, last) values (nullif(current_setting('app.municipality_id', true), '')::uuid, 1)
  on conflict (municipality_id) do update set last = referral_counter.last + 1 returning last
$$;
