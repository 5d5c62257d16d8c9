-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "inventory_kind" AS ENUM ('service', 'association', 'meetingPlace');

-- CreateEnum
CREATE TYPE "conversation_kind" AS ENUM ('individual', 'group', 'keyFigure', 'professional', 'neighbourhoodChat');

-- CreateEnum
CREATE TYPE "finding_kind" AS ENUM ('strength', 'need', 'gap', 'opportunity');

-- CreateEnum
CREATE TYPE "axis" AS ENUM ('lessHoles', 'moreNet', 'both');

-- CreateEnum
CREATE TYPE "voice_kind" AS ENUM ('interpretation', 'finding', 'inventory');

-- CreateEnum
CREATE TYPE "framework_id" AS ENUM ('foundations', 'blocksAndActions', 'visionAndOrganisation');

-- CreateEnum
CREATE TYPE "round_length" AS ENUM ('full', 'short');

-- CreateEnum
CREATE TYPE "round_state" AS ENUM ('open', 'closed');

-- CreateEnum
CREATE TYPE "audience" AS ENUM ('residents', 'actors', 'policy');

-- CreateEnum
CREATE TYPE "special_value" AS ENUM ('hidden', 'empty', 'notApplicable', 'missing');

-- CreateEnum
CREATE TYPE "import_state" AS ENUM ('uploaded', 'previewed', 'queued', 'running', 'done', 'failed');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('coordinator', 'fieldWorker', 'contactPerson', 'partner', 'volunteer', 'alderman');

-- CreateEnum
CREATE TYPE "neighbourhood_kind" AS ENUM ('village', 'hamlet', 'partMunicipality', 'district');

-- CreateEnum
CREATE TYPE "partner_kind" AS ENUM ('localGovernment', 'firstLine', 'organisation', 'informal');

-- CreateEnum
CREATE TYPE "action_state" AS ENUM ('idea', 'agreed', 'running', 'done', 'stopped');

-- CreateEnum
CREATE TYPE "government_role" AS ENUM ('actor', 'supporter');

-- CreateEnum
CREATE TYPE "adopting_body" AS ENUM ('steeringGroup', 'college', 'council');

-- CreateEnum
CREATE TYPE "block_stand_kind" AS ENUM ('deliberatelyLater', 'partnerDoesIt');

-- CreateTable
CREATE TABLE "user_account" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT,
    "password_hash" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'nl',
    "keyboard_hints" BOOLEAN NOT NULL DEFAULT true,
    "platform_admin" BOOLEAN NOT NULL DEFAULT false,
    "coach" BOOLEAN NOT NULL DEFAULT false,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "user_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),
    "agent" TEXT NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "known_device" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "last_used_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "known_device_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "password_reset" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "password_reset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_event" (
    "seq" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" UUID,
    "kind" TEXT NOT NULL,
    "subject_type" TEXT,
    "subject_id" TEXT,
    "detail" JSONB,
    "previous_hash" TEXT NOT NULL DEFAULT '',
    "hash" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "account_event_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "interpretation" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "neighbourhood_id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "text" TEXT,
    "updated_by_id" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "interpretation_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "inventory_item" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "neighbourhood_id" UUID NOT NULL,
    "kind" "inventory_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "place" TEXT,
    "description" TEXT,
    "organisation_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "inventory_item_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "conversation" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "neighbourhood_id" UUID NOT NULL,
    "kind" "conversation_kind" NOT NULL,
    "held_on" DATE NOT NULL,
    "participants" INTEGER NOT NULL,
    "profile" TEXT,
    "summary" TEXT NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "conversation_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "quote" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "written_by_id" UUID NOT NULL,
    "released_by_id" UUID,
    "released_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "quote_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "finding" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "neighbourhood_id" UUID NOT NULL,
    "conversation_id" UUID,
    "building_block_id" TEXT NOT NULL,
    "kind" "finding_kind" NOT NULL,
    "axis" "axis" NOT NULL,
    "characteristic" TEXT,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "attention_point" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "neighbourhood_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "kind" "finding_kind" NOT NULL,
    "axis" "axis" NOT NULL,
    "position" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "attention_point_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "attention_point_voice" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "attention_point_id" UUID NOT NULL,
    "interpretation_id" UUID,
    "finding_id" UUID,
    "inventory_item_id" UUID,

    CONSTRAINT "attention_point_voice_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "framework_version" (
    "framework" "framework_id" NOT NULL,
    "version" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "source" TEXT NOT NULL,

    CONSTRAINT "framework_version_pkey" PRIMARY KEY ("framework","version")
);

-- CreateTable
CREATE TABLE "criterion" (
    "framework" "framework_id" NOT NULL,
    "framework_version" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "building_block_id" TEXT,
    "text_nl" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "three_nl" TEXT,
    "three_en" TEXT,
    "short" BOOLEAN NOT NULL,

    CONSTRAINT "criterion_pkey" PRIMARY KEY ("framework","framework_version","id")
);

-- CreateTable
CREATE TABLE "assessment_round" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "neighbourhood_id" UUID,
    "framework" "framework_id" NOT NULL,
    "framework_version" INTEGER NOT NULL,
    "length" "round_length" NOT NULL,
    "state" "round_state" NOT NULL DEFAULT 'open',
    "title" TEXT NOT NULL,
    "due_on" DATE,
    "meeting_on" DATE,
    "opened_by_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),
    "closed_by_id" UUID,
    "scorers" INTEGER,
    "mean" DECIMAL(20,4),
    "scored" INTEGER,
    "criteria" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "assessment_round_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "round_participant" (
    "municipality_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "invited_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "round_participant_pkey" PRIMARY KEY ("municipality_id","round_id","membership_id")
);

-- CreateTable
CREATE TABLE "score" (
    "municipality_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "criterion_id" TEXT NOT NULL,
    "level" INTEGER,
    "remark" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "score_pkey" PRIMARY KEY ("municipality_id","round_id","membership_id","criterion_id")
);

-- CreateTable
CREATE TABLE "spread" (
    "municipality_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "criterion_id" TEXT NOT NULL,
    "zero" INTEGER NOT NULL,
    "one" INTEGER NOT NULL,
    "two" INTEGER NOT NULL,
    "three" INTEGER NOT NULL,
    "unknown" INTEGER NOT NULL,
    "remarks" TEXT[],

    CONSTRAINT "spread_pkey" PRIMARY KEY ("municipality_id","round_id","criterion_id")
);

-- CreateTable
CREATE TABLE "common_level" (
    "municipality_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "criterion_id" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "evidence" TEXT NOT NULL,
    "next_step" TEXT,
    "next_action_id" UUID,
    "evidence_action_id" UUID,
    "agreed_by_id" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "common_level_pkey" PRIMARY KEY ("municipality_id","round_id","criterion_id")
);

-- CreateTable
CREATE TABLE "coach_review" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "coach_id" UUID NOT NULL,
    "plan_version_id" UUID,
    "round_id" UUID,
    "neighbourhood_id" UUID,
    "text" TEXT NOT NULL,
    "asks_answer" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" TEXT,
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "coach_review_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "municipality_id" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" UUID,
    "kind" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "detail" JSONB,
    "previous_hash" TEXT NOT NULL DEFAULT '',
    "hash" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("municipality_id","seq")
);

-- CreateTable
CREATE TABLE "submission" (
    "municipality_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "result" JSONB,
    "user_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "submission_pkey" PRIMARY KEY ("municipality_id","key")
);

-- CreateTable
CREATE TABLE "neighbourhood_rollup" (
    "municipality_id" UUID NOT NULL,
    "neighbourhood_id" UUID NOT NULL,
    "ideas" INTEGER NOT NULL DEFAULT 0,
    "agreed" INTEGER NOT NULL DEFAULT 0,
    "running" INTEGER NOT NULL DEFAULT 0,
    "finished" INTEGER NOT NULL DEFAULT 0,
    "stopped" INTEGER NOT NULL DEFAULT 0,
    "attention_points" INTEGER NOT NULL DEFAULT 0,
    "answered_points" INTEGER NOT NULL DEFAULT 0,
    "phases" TEXT[],
    "adopted_version" INTEGER,
    "last_activity_at" TIMESTAMPTZ(3),

    CONSTRAINT "neighbourhood_rollup_pkey" PRIMARY KEY ("municipality_id","neighbourhood_id")
);

-- CreateTable
CREATE TABLE "municipality_rollup" (
    "municipality_id" UUID NOT NULL,
    "neighbourhoods" INTEGER NOT NULL DEFAULT 0,
    "ideas" INTEGER NOT NULL DEFAULT 0,
    "agreed" INTEGER NOT NULL DEFAULT 0,
    "running" INTEGER NOT NULL DEFAULT 0,
    "finished" INTEGER NOT NULL DEFAULT 0,
    "stopped" INTEGER NOT NULL DEFAULT 0,
    "attention_points" INTEGER NOT NULL DEFAULT 0,
    "answered_points" INTEGER NOT NULL DEFAULT 0,
    "phases" JSONB NOT NULL,
    "open_rounds" INTEGER NOT NULL DEFAULT 0,
    "closed_rounds" INTEGER NOT NULL DEFAULT 0,
    "last_round_on" DATE,
    "frameworks" JSONB NOT NULL DEFAULT '{}',
    "coordinators" INTEGER NOT NULL DEFAULT 0,
    "last_activity_at" TIMESTAMPTZ(3),
    "open_questions" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "municipality_rollup_pkey" PRIMARY KEY ("municipality_id")
);

-- CreateTable
CREATE TABLE "feedback_moment" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "neighbourhood_id" UUID NOT NULL,
    "audience" "audience" NOT NULL,
    "held_on" DATE NOT NULL,
    "form" TEXT NOT NULL,
    "attendance" INTEGER NOT NULL,
    "said" TEXT,
    "recorded_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "feedback_moment_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "feedback_point" (
    "municipality_id" UUID NOT NULL,
    "moment_id" UUID NOT NULL,
    "attention_point_id" UUID NOT NULL,
    "said" TEXT,
    "answer" TEXT,

    CONSTRAINT "feedback_point_pkey" PRIMARY KEY ("municipality_id","moment_id","attention_point_id")
);

-- CreateTable
CREATE TABLE "figure_import" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_hash" TEXT NOT NULL,
    "bytes" BYTEA,
    "sheet" TEXT,
    "source" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "state" "import_state" NOT NULL DEFAULT 'uploaded',
    "total" INTEGER NOT NULL DEFAULT 0,
    "processed" INTEGER NOT NULL DEFAULT 0,
    "taken" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "hidden" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "figure_import_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "figure_import_refusal" (
    "municipality_id" UUID NOT NULL,
    "figure_import_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "column" TEXT,
    "value" TEXT,
    "reason" TEXT NOT NULL,
    "reason_values" JSONB,

    CONSTRAINT "figure_import_refusal_pkey" PRIMARY KEY ("municipality_id","figure_import_id","position")
);

-- CreateTable
CREATE TABLE "column_mapping" (
    "municipality_id" UUID NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "column_mapping_pkey" PRIMARY KEY ("municipality_id","fingerprint")
);

-- CreateTable
CREATE TABLE "indicator" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "additive" BOOLEAN NOT NULL,
    "source" TEXT NOT NULL,
    "theme" TEXT,
    "low_is_good" BOOLEAN,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "figure" (
    "municipality_id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "area_generation" TEXT NOT NULL,
    "area_level" TEXT NOT NULL,
    "area_code" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "value" DECIMAL(20,4),
    "special" "special_value",
    "projection" BOOLEAN NOT NULL DEFAULT false,
    "figure_import_id" UUID,

    CONSTRAINT "figure_pkey" PRIMARY KEY ("municipality_id","indicator_id","area_generation","area_level","area_code","period")
);

-- CreateTable
CREATE TABLE "membership" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "organisation_id" UUID,
    "manages_organisation" BOOLEAN NOT NULL DEFAULT false,
    "without_persons" BOOLEAN NOT NULL DEFAULT false,
    "ended_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "organisation_id" UUID,
    "manages_organisation" BOOLEAN NOT NULL DEFAULT false,
    "without_persons" BOOLEAN NOT NULL DEFAULT false,
    "token_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "invited_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "coach_assignment" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "assigned_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),
    "opened_until" DATE,
    "opened_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "coach_assignment_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "municipality" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nis_id" TEXT NOT NULL,
    "accent" TEXT,
    "threshold" INTEGER NOT NULL DEFAULT 5,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "municipality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "neighbourhood" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "neighbourhood_kind" NOT NULL,
    "population" INTEGER,
    "population_year" INTEGER,
    "over65" INTEGER,
    "lon" DOUBLE PRECISION,
    "lat" DOUBLE PRECISION,
    "outline" JSONB,
    "archived_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "neighbourhood_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "neighbourhood_area" (
    "municipality_id" UUID NOT NULL,
    "neighbourhood_id" UUID NOT NULL,
    "generation" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "code" TEXT NOT NULL,

    CONSTRAINT "neighbourhood_area_pkey" PRIMARY KEY ("municipality_id","neighbourhood_id","generation","level","code")
);

-- CreateTable
CREATE TABLE "organisation" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "partner_kind" NOT NULL,
    "enterprise_number" TEXT,
    "website" TEXT,
    "phone" TEXT,
    "brings" TEXT,
    "archived_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "objective" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "neighbourhood_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "axis" "axis" NOT NULL,
    "measure" TEXT,
    "target" DECIMAL(20,4),
    "reached" DECIMAL(20,4),
    "position" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "objective_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "objective_origin" (
    "municipality_id" UUID NOT NULL,
    "objective_id" UUID NOT NULL,
    "attention_point_id" UUID NOT NULL,

    CONSTRAINT "objective_origin_pkey" PRIMARY KEY ("municipality_id","objective_id","attention_point_id")
);

-- CreateTable
CREATE TABLE "plan_action" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "neighbourhood_id" UUID NOT NULL,
    "objective_id" UUID,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "state" "action_state" NOT NULL DEFAULT 'idea',
    "stop_reason" TEXT,
    "tool" INTEGER,
    "government_role" "government_role",
    "lead_organisation_id" UUID,
    "lead_text" TEXT,
    "roughly_when" TEXT,
    "start_on" DATE,
    "end_on" DATE,
    "expected_output" TEXT,
    "measure" TEXT,
    "target" DECIMAL(20,4),
    "measured" DECIMAL(20,4),
    "budget" DECIMAL(20,4),
    "multi_year_plan_code" TEXT,
    "published" BOOLEAN NOT NULL DEFAULT false,
    "state_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "plan_action_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "action_block" (
    "municipality_id" UUID NOT NULL,
    "action_id" UUID NOT NULL,
    "building_block_id" TEXT NOT NULL,

    CONSTRAINT "action_block_pkey" PRIMARY KEY ("municipality_id","action_id","building_block_id")
);

-- CreateTable
CREATE TABLE "action_partner" (
    "municipality_id" UUID NOT NULL,
    "action_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "contribution" TEXT,

    CONSTRAINT "action_partner_pkey" PRIMARY KEY ("municipality_id","action_id","organisation_id")
);

-- CreateTable
CREATE TABLE "action_update" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "action_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "measured" DECIMAL(20,4),
    "from_state" "action_state",
    "to_state" "action_state",
    "written_by_id" UUID NOT NULL,
    "organisation_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "action_update_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "action_task" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "action_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "assignee_id" UUID,
    "due_on" DATE,
    "done_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "action_task_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "plan_version" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "neighbourhood_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "adopted_by" "adopting_body" NOT NULL,
    "adopted_on" DATE NOT NULL,
    "decision_reference" TEXT,
    "change_reason" TEXT,
    "next_review_on" DATE,
    "content" JSONB NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_version_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "block_stand" (
    "municipality_id" UUID NOT NULL,
    "neighbourhood_id" UUID NOT NULL,
    "building_block_id" TEXT NOT NULL,
    "kind" "block_stand_kind" NOT NULL,
    "reason" TEXT NOT NULL,
    "review_on" DATE,
    "organisation_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "block_stand_pkey" PRIMARY KEY ("municipality_id","neighbourhood_id","building_block_id")
);

-- CreateTable
CREATE TABLE "cluster" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "cluster_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "building_block" (
    "id" TEXT NOT NULL,
    "cluster_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "less_holes" BOOLEAN NOT NULL,
    "more_net" BOOLEAN NOT NULL,

    CONSTRAINT "building_block_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "phase" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "phase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reference_municipality" (
    "nis_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "province_code" TEXT NOT NULL,
    "province_name" TEXT NOT NULL,
    "care_zone" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "lon" DOUBLE PRECISION,
    "lat" DOUBLE PRECISION,

    CONSTRAINT "reference_municipality_pkey" PRIMARY KEY ("nis_code")
);

-- CreateTable
CREATE TABLE "municipality_merger" (
    "from_nis" TEXT NOT NULL,
    "to_nis" TEXT NOT NULL,
    "on_date" DATE NOT NULL,

    CONSTRAINT "municipality_merger_pkey" PRIMARY KEY ("from_nis","to_nis")
);

-- CreateTable
CREATE TABLE "area" (
    "generation" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nis_code" TEXT NOT NULL,
    "part_municipality_code" TEXT,
    "district_code" TEXT,
    "locatable" BOOLEAN NOT NULL DEFAULT true,
    "lon" DOUBLE PRECISION,
    "lat" DOUBLE PRECISION,
    "outline" JSONB,

    CONSTRAINT "area_pkey" PRIMARY KEY ("generation","level","code")
);

-- CreateTable
CREATE TABLE "flanders_figure" (
    "indicator_code" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "value" DECIMAL(20,4) NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "flanders_figure_pkey" PRIMARY KEY ("indicator_code","period")
);

-- CreateTable
CREATE TABLE "phase_step" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "neighbourhood_id" UUID,
    "phase_id" TEXT NOT NULL,
    "entered_on" DATE NOT NULL,
    "left_on" DATE,
    "decided_by" TEXT NOT NULL,
    "note" TEXT,
    "evidence" JSONB NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "phase_step_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_account_email_key" ON "user_account"("email");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "known_device_token_hash_key" ON "known_device"("token_hash");

-- CreateIndex
CREATE INDEX "known_device_user_id_idx" ON "known_device"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "password_reset_token_hash_key" ON "password_reset"("token_hash");

-- CreateIndex
CREATE INDEX "password_reset_user_id_idx" ON "password_reset"("user_id");

-- CreateIndex
CREATE INDEX "account_event_user_id_seq_idx" ON "account_event"("user_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "interpretation_municipality_id_neighbourhood_id_indicator_i_key" ON "interpretation"("municipality_id", "neighbourhood_id", "indicator_id");

-- CreateIndex
CREATE INDEX "inventory_item_municipality_id_neighbourhood_id_idx" ON "inventory_item"("municipality_id", "neighbourhood_id");

-- CreateIndex
CREATE INDEX "conversation_municipality_id_neighbourhood_id_held_on_idx" ON "conversation"("municipality_id", "neighbourhood_id", "held_on");

-- CreateIndex
CREATE INDEX "quote_municipality_id_conversation_id_idx" ON "quote"("municipality_id", "conversation_id");

-- CreateIndex
CREATE INDEX "finding_municipality_id_neighbourhood_id_idx" ON "finding"("municipality_id", "neighbourhood_id");

-- CreateIndex
CREATE INDEX "attention_point_municipality_id_neighbourhood_id_position_idx" ON "attention_point"("municipality_id", "neighbourhood_id", "position");

-- CreateIndex
CREATE INDEX "attention_point_voice_municipality_id_attention_point_id_idx" ON "attention_point_voice"("municipality_id", "attention_point_id");

-- CreateIndex
CREATE INDEX "attention_point_voice_municipality_id_finding_id_idx" ON "attention_point_voice"("municipality_id", "finding_id");

-- CreateIndex
CREATE INDEX "attention_point_voice_municipality_id_interpretation_id_idx" ON "attention_point_voice"("municipality_id", "interpretation_id");

-- CreateIndex
CREATE INDEX "attention_point_voice_municipality_id_inventory_item_id_idx" ON "attention_point_voice"("municipality_id", "inventory_item_id");

-- CreateIndex
CREATE INDEX "assessment_round_municipality_id_neighbourhood_id_framework_idx" ON "assessment_round"("municipality_id", "neighbourhood_id", "framework", "closed_at");

-- CreateIndex
CREATE INDEX "round_participant_municipality_id_membership_id_idx" ON "round_participant"("municipality_id", "membership_id");

-- CreateIndex
CREATE INDEX "coach_review_municipality_id_created_at_idx" ON "coach_review"("municipality_id", "created_at");

-- CreateIndex
CREATE INDEX "coach_review_coach_id_idx" ON "coach_review"("coach_id");

-- CreateIndex
CREATE INDEX "audit_event_municipality_id_subject_type_subject_id_idx" ON "audit_event"("municipality_id", "subject_type", "subject_id");

-- CreateIndex
CREATE INDEX "feedback_moment_municipality_id_neighbourhood_id_held_on_idx" ON "feedback_moment"("municipality_id", "neighbourhood_id", "held_on");

-- CreateIndex
CREATE INDEX "feedback_point_municipality_id_attention_point_id_idx" ON "feedback_point"("municipality_id", "attention_point_id");

-- CreateIndex
CREATE INDEX "figure_import_municipality_id_created_at_idx" ON "figure_import"("municipality_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "indicator_municipality_id_code_key" ON "indicator"("municipality_id", "code");

-- CreateIndex
CREATE INDEX "figure_municipality_id_area_level_area_code_idx" ON "figure"("municipality_id", "area_level", "area_code");

-- CreateIndex
CREATE INDEX "membership_municipality_id_user_id_idx" ON "membership"("municipality_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_municipality_id_token_hash_key" ON "invitation"("municipality_id", "token_hash");

-- CreateIndex
CREATE INDEX "coach_assignment_user_id_idx" ON "coach_assignment"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "coach_assignment_municipality_id_user_id_key" ON "coach_assignment"("municipality_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "municipality_slug_key" ON "municipality"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "neighbourhood_municipality_id_slug_key" ON "neighbourhood"("municipality_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_municipality_id_name_key" ON "organisation"("municipality_id", "name");

-- CreateIndex
CREATE INDEX "objective_municipality_id_neighbourhood_id_position_idx" ON "objective"("municipality_id", "neighbourhood_id", "position");

-- CreateIndex
CREATE INDEX "objective_origin_municipality_id_attention_point_id_idx" ON "objective_origin"("municipality_id", "attention_point_id");

-- CreateIndex
CREATE INDEX "plan_action_municipality_id_neighbourhood_id_state_idx" ON "plan_action"("municipality_id", "neighbourhood_id", "state");

-- CreateIndex
CREATE INDEX "plan_action_municipality_id_end_on_idx" ON "plan_action"("municipality_id", "end_on");

-- CreateIndex
CREATE INDEX "plan_action_municipality_id_objective_id_idx" ON "plan_action"("municipality_id", "objective_id");

-- CreateIndex
CREATE INDEX "plan_action_municipality_id_lead_organisation_id_idx" ON "plan_action"("municipality_id", "lead_organisation_id");

-- CreateIndex
CREATE INDEX "action_partner_municipality_id_organisation_id_idx" ON "action_partner"("municipality_id", "organisation_id");

-- CreateIndex
CREATE INDEX "action_update_municipality_id_action_id_created_at_idx" ON "action_update"("municipality_id", "action_id", "created_at");

-- CreateIndex
CREATE INDEX "action_task_municipality_id_assignee_id_idx" ON "action_task"("municipality_id", "assignee_id");

-- CreateIndex
CREATE INDEX "action_task_municipality_id_action_id_idx" ON "action_task"("municipality_id", "action_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_version_municipality_id_neighbourhood_id_number_key" ON "plan_version"("municipality_id", "neighbourhood_id", "number");

-- CreateIndex
CREATE INDEX "area_nis_code_generation_level_idx" ON "area"("nis_code", "generation", "level");

-- CreateIndex
CREATE INDEX "phase_step_municipality_id_neighbourhood_id_entered_on_idx" ON "phase_step"("municipality_id", "neighbourhood_id", "entered_on");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "known_device" ADD CONSTRAINT "known_device_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "password_reset" ADD CONSTRAINT "password_reset_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interpretation" ADD CONSTRAINT "interpretation_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interpretation" ADD CONSTRAINT "interpretation_municipality_id_neighbourhood_id_fkey" FOREIGN KEY ("municipality_id", "neighbourhood_id") REFERENCES "neighbourhood"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interpretation" ADD CONSTRAINT "interpretation_municipality_id_indicator_id_fkey" FOREIGN KEY ("municipality_id", "indicator_id") REFERENCES "indicator"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inventory_item" ADD CONSTRAINT "inventory_item_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inventory_item" ADD CONSTRAINT "inventory_item_municipality_id_neighbourhood_id_fkey" FOREIGN KEY ("municipality_id", "neighbourhood_id") REFERENCES "neighbourhood"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inventory_item" ADD CONSTRAINT "inventory_item_municipality_id_organisation_id_fkey" FOREIGN KEY ("municipality_id", "organisation_id") REFERENCES "organisation"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_municipality_id_neighbourhood_id_fkey" FOREIGN KEY ("municipality_id", "neighbourhood_id") REFERENCES "neighbourhood"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_municipality_id_conversation_id_fkey" FOREIGN KEY ("municipality_id", "conversation_id") REFERENCES "conversation"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_municipality_id_neighbourhood_id_fkey" FOREIGN KEY ("municipality_id", "neighbourhood_id") REFERENCES "neighbourhood"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_municipality_id_conversation_id_fkey" FOREIGN KEY ("municipality_id", "conversation_id") REFERENCES "conversation"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_building_block_id_fkey" FOREIGN KEY ("building_block_id") REFERENCES "building_block"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attention_point" ADD CONSTRAINT "attention_point_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attention_point" ADD CONSTRAINT "attention_point_municipality_id_neighbourhood_id_fkey" FOREIGN KEY ("municipality_id", "neighbourhood_id") REFERENCES "neighbourhood"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attention_point_voice" ADD CONSTRAINT "attention_point_voice_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attention_point_voice" ADD CONSTRAINT "attention_point_voice_municipality_id_attention_point_id_fkey" FOREIGN KEY ("municipality_id", "attention_point_id") REFERENCES "attention_point"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attention_point_voice" ADD CONSTRAINT "attention_point_voice_municipality_id_interpretation_id_fkey" FOREIGN KEY ("municipality_id", "interpretation_id") REFERENCES "interpretation"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attention_point_voice" ADD CONSTRAINT "attention_point_voice_municipality_id_finding_id_fkey" FOREIGN KEY ("municipality_id", "finding_id") REFERENCES "finding"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attention_point_voice" ADD CONSTRAINT "attention_point_voice_municipality_id_inventory_item_id_fkey" FOREIGN KEY ("municipality_id", "inventory_item_id") REFERENCES "inventory_item"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_building_block_id_fkey" FOREIGN KEY ("building_block_id") REFERENCES "building_block"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_framework_framework_version_fkey" FOREIGN KEY ("framework", "framework_version") REFERENCES "framework_version"("framework", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_round" ADD CONSTRAINT "assessment_round_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_round" ADD CONSTRAINT "assessment_round_municipality_id_neighbourhood_id_fkey" FOREIGN KEY ("municipality_id", "neighbourhood_id") REFERENCES "neighbourhood"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_round" ADD CONSTRAINT "assessment_round_framework_framework_version_fkey" FOREIGN KEY ("framework", "framework_version") REFERENCES "framework_version"("framework", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_participant" ADD CONSTRAINT "round_participant_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_participant" ADD CONSTRAINT "round_participant_municipality_id_round_id_fkey" FOREIGN KEY ("municipality_id", "round_id") REFERENCES "assessment_round"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_participant" ADD CONSTRAINT "round_participant_municipality_id_membership_id_fkey" FOREIGN KEY ("municipality_id", "membership_id") REFERENCES "membership"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score" ADD CONSTRAINT "score_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score" ADD CONSTRAINT "score_municipality_id_round_id_fkey" FOREIGN KEY ("municipality_id", "round_id") REFERENCES "assessment_round"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score" ADD CONSTRAINT "score_municipality_id_membership_id_fkey" FOREIGN KEY ("municipality_id", "membership_id") REFERENCES "membership"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "spread" ADD CONSTRAINT "spread_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "spread" ADD CONSTRAINT "spread_municipality_id_round_id_fkey" FOREIGN KEY ("municipality_id", "round_id") REFERENCES "assessment_round"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "common_level" ADD CONSTRAINT "common_level_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "common_level" ADD CONSTRAINT "common_level_municipality_id_round_id_fkey" FOREIGN KEY ("municipality_id", "round_id") REFERENCES "assessment_round"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "common_level" ADD CONSTRAINT "common_level_municipality_id_next_action_id_fkey" FOREIGN KEY ("municipality_id", "next_action_id") REFERENCES "plan_action"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "common_level" ADD CONSTRAINT "common_level_municipality_id_evidence_action_id_fkey" FOREIGN KEY ("municipality_id", "evidence_action_id") REFERENCES "plan_action"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_review" ADD CONSTRAINT "coach_review_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_review" ADD CONSTRAINT "coach_review_coach_id_fkey" FOREIGN KEY ("coach_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_review" ADD CONSTRAINT "coach_review_municipality_id_plan_version_id_fkey" FOREIGN KEY ("municipality_id", "plan_version_id") REFERENCES "plan_version"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_review" ADD CONSTRAINT "coach_review_municipality_id_round_id_fkey" FOREIGN KEY ("municipality_id", "round_id") REFERENCES "assessment_round"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_review" ADD CONSTRAINT "coach_review_municipality_id_neighbourhood_id_fkey" FOREIGN KEY ("municipality_id", "neighbourhood_id") REFERENCES "neighbourhood"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "neighbourhood_rollup" ADD CONSTRAINT "neighbourhood_rollup_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "neighbourhood_rollup" ADD CONSTRAINT "neighbourhood_rollup_municipality_id_neighbourhood_id_fkey" FOREIGN KEY ("municipality_id", "neighbourhood_id") REFERENCES "neighbourhood"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "municipality_rollup" ADD CONSTRAINT "municipality_rollup_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback_moment" ADD CONSTRAINT "feedback_moment_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback_moment" ADD CONSTRAINT "feedback_moment_municipality_id_neighbourhood_id_fkey" FOREIGN KEY ("municipality_id", "neighbourhood_id") REFERENCES "neighbourhood"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback_point" ADD CONSTRAINT "feedback_point_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback_point" ADD CONSTRAINT "feedback_point_municipality_id_moment_id_fkey" FOREIGN KEY ("municipality_id", "moment_id") REFERENCES "feedback_moment"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback_point" ADD CONSTRAINT "feedback_point_municipality_id_attention_point_id_fkey" FOREIGN KEY ("municipality_id", "attention_point_id") REFERENCES "attention_point"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_import" ADD CONSTRAINT "figure_import_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_import" ADD CONSTRAINT "figure_import_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_import_refusal" ADD CONSTRAINT "figure_import_refusal_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_import_refusal" ADD CONSTRAINT "figure_import_refusal_municipality_id_figure_import_id_fkey" FOREIGN KEY ("municipality_id", "figure_import_id") REFERENCES "figure_import"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "column_mapping" ADD CONSTRAINT "column_mapping_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_municipality_id_indicator_id_fkey" FOREIGN KEY ("municipality_id", "indicator_id") REFERENCES "indicator"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_municipality_id_figure_import_id_fkey" FOREIGN KEY ("municipality_id", "figure_import_id") REFERENCES "figure_import"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_municipality_id_organisation_id_fkey" FOREIGN KEY ("municipality_id", "organisation_id") REFERENCES "organisation"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_municipality_id_organisation_id_fkey" FOREIGN KEY ("municipality_id", "organisation_id") REFERENCES "organisation"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_assignment" ADD CONSTRAINT "coach_assignment_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_assignment" ADD CONSTRAINT "coach_assignment_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "municipality" ADD CONSTRAINT "municipality_nis_id_fkey" FOREIGN KEY ("nis_id") REFERENCES "reference_municipality"("nis_code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "neighbourhood" ADD CONSTRAINT "neighbourhood_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "neighbourhood_area" ADD CONSTRAINT "neighbourhood_area_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "neighbourhood_area" ADD CONSTRAINT "neighbourhood_area_municipality_id_neighbourhood_id_fkey" FOREIGN KEY ("municipality_id", "neighbourhood_id") REFERENCES "neighbourhood"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objective" ADD CONSTRAINT "objective_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objective" ADD CONSTRAINT "objective_municipality_id_neighbourhood_id_fkey" FOREIGN KEY ("municipality_id", "neighbourhood_id") REFERENCES "neighbourhood"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objective_origin" ADD CONSTRAINT "objective_origin_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objective_origin" ADD CONSTRAINT "objective_origin_municipality_id_objective_id_fkey" FOREIGN KEY ("municipality_id", "objective_id") REFERENCES "objective"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objective_origin" ADD CONSTRAINT "objective_origin_municipality_id_attention_point_id_fkey" FOREIGN KEY ("municipality_id", "attention_point_id") REFERENCES "attention_point"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_action" ADD CONSTRAINT "plan_action_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_action" ADD CONSTRAINT "plan_action_municipality_id_neighbourhood_id_fkey" FOREIGN KEY ("municipality_id", "neighbourhood_id") REFERENCES "neighbourhood"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_action" ADD CONSTRAINT "plan_action_municipality_id_objective_id_fkey" FOREIGN KEY ("municipality_id", "objective_id") REFERENCES "objective"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_action" ADD CONSTRAINT "plan_action_municipality_id_lead_organisation_id_fkey" FOREIGN KEY ("municipality_id", "lead_organisation_id") REFERENCES "organisation"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_block" ADD CONSTRAINT "action_block_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_block" ADD CONSTRAINT "action_block_municipality_id_action_id_fkey" FOREIGN KEY ("municipality_id", "action_id") REFERENCES "plan_action"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_block" ADD CONSTRAINT "action_block_building_block_id_fkey" FOREIGN KEY ("building_block_id") REFERENCES "building_block"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_partner" ADD CONSTRAINT "action_partner_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_partner" ADD CONSTRAINT "action_partner_municipality_id_action_id_fkey" FOREIGN KEY ("municipality_id", "action_id") REFERENCES "plan_action"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_partner" ADD CONSTRAINT "action_partner_municipality_id_organisation_id_fkey" FOREIGN KEY ("municipality_id", "organisation_id") REFERENCES "organisation"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_update" ADD CONSTRAINT "action_update_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_update" ADD CONSTRAINT "action_update_municipality_id_action_id_fkey" FOREIGN KEY ("municipality_id", "action_id") REFERENCES "plan_action"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_update" ADD CONSTRAINT "action_update_municipality_id_organisation_id_fkey" FOREIGN KEY ("municipality_id", "organisation_id") REFERENCES "organisation"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_task" ADD CONSTRAINT "action_task_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_task" ADD CONSTRAINT "action_task_municipality_id_action_id_fkey" FOREIGN KEY ("municipality_id", "action_id") REFERENCES "plan_action"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_task" ADD CONSTRAINT "action_task_municipality_id_assignee_id_fkey" FOREIGN KEY ("municipality_id", "assignee_id") REFERENCES "membership"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_version" ADD CONSTRAINT "plan_version_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_version" ADD CONSTRAINT "plan_version_municipality_id_neighbourhood_id_fkey" FOREIGN KEY ("municipality_id", "neighbourhood_id") REFERENCES "neighbourhood"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_stand" ADD CONSTRAINT "block_stand_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_stand" ADD CONSTRAINT "block_stand_municipality_id_neighbourhood_id_fkey" FOREIGN KEY ("municipality_id", "neighbourhood_id") REFERENCES "neighbourhood"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_stand" ADD CONSTRAINT "block_stand_building_block_id_fkey" FOREIGN KEY ("building_block_id") REFERENCES "building_block"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_stand" ADD CONSTRAINT "block_stand_municipality_id_organisation_id_fkey" FOREIGN KEY ("municipality_id", "organisation_id") REFERENCES "organisation"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "building_block" ADD CONSTRAINT "building_block_cluster_id_fkey" FOREIGN KEY ("cluster_id") REFERENCES "cluster"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phase_step" ADD CONSTRAINT "phase_step_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phase_step" ADD CONSTRAINT "phase_step_municipality_id_neighbourhood_id_fkey" FOREIGN KEY ("municipality_id", "neighbourhood_id") REFERENCES "neighbourhood"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phase_step" ADD CONSTRAINT "phase_step_phase_id_fkey" FOREIGN KEY ("phase_id") REFERENCES "phase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------------------
-- Row-level security. Policies wrap the settings in a scalar sub-select: evaluated once per query, not once per row.
-- The `true` and the `nullif` both matter: a setting that was never set, or left empty on a pooled connection, means
-- "no municipality" and therefore no rows.
-- ---------------------------------------------------------------------------------------------------------------------

grant usage on schema public to baken_app, baken_overview;

create function protect_tenant_table(tenant_table regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tenant_table);
  execute format('alter table %s force row level security', tenant_table);
  execute format($policy$
    create policy own_municipality on %s for all
      using (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid))
      with check (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid))
  $policy$, tenant_table);
  execute format('grant select, insert, update, delete on %s to baken_app', tenant_table);
end $$;

select protect_tenant_table(format('public.%I', c.relname)::regclass)
from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'municipality_id' and not a.attisdropped
where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'municipality'
order by c.relname;

-- The directory and the reference tables are the same for everybody.
grant select on cluster, building_block, phase, reference_municipality, municipality_merger, area, flanders_figure,
  framework_version, criterion to baken_app, baken_overview;

alter table municipality enable row level security;
alter table municipality force row level security;
create policy directory on municipality for select using (true);
create policy own_settings on municipality for update
  using (id = (select nullif(current_setting('app.municipality_id', true), '')::uuid));
create policy opened_by_platform on municipality for insert
  with check (exists (select 1 from user_account u
    where u.id = (select nullif(current_setting('app.user_id', true), '')::uuid) and u.platform_admin));
grant select, insert, update on municipality to baken_app;
grant select on municipality to baken_overview;

-- ---------------------------------------------------------------------------------------------------------------------
-- Accounts. Settings open just what one door needs: the session that knocks, the user it belongs to, the address typed
-- at sign-in, the hash of the link that was followed.
-- ---------------------------------------------------------------------------------------------------------------------

create policy own_memberships on membership for select
  using (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));
create policy own_assignments on coach_assignment for select
  using (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));
create policy followed_link on invitation for select
  using (token_hash = (select nullif(current_setting('app.token_hash', true), '')));

alter table user_account enable row level security;
alter table user_account force row level security;
create policy oneself on user_account for select
  using (id = (select nullif(current_setting('app.user_id', true), '')::uuid));
create policy at_the_door on user_account for select to baken_app
  using (email = (select nullif(current_setting('app.sign_in_email', true), '')));
-- Membership and assignment are filtered by their own policies, so this means: colleagues in the current municipality.
create policy colleagues on user_account for select to baken_app
  using (exists (select 1 from membership m where m.user_id = user_account.id));
create policy its_coaches on user_account for select to baken_app
  using (exists (select 1 from coach_assignment c where c.user_id = user_account.id));
create policy change_oneself on user_account for update
  using (id = (select nullif(current_setting('app.user_id', true), '')::uuid));
create policy accept_invitation on user_account for insert
  with check (email = (select nullif(current_setting('app.sign_in_email', true), '')) and not platform_admin and not coach);
grant select, insert on user_account to baken_app;
grant update (email, name, phone, password_hash, locale, keyboard_hints, version) on user_account to baken_app;

alter table session enable row level security;
alter table session force row level security;
create policy own_session on session for all
  using (id = (select nullif(current_setting('app.session_id', true), '')::uuid)
      or user_id = (select nullif(current_setting('app.user_id', true), '')::uuid))
  with check (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));
grant select, insert, update on session to baken_app;

alter table known_device enable row level security;
alter table known_device force row level security;
create policy own_devices on known_device for all
  using (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid))
  with check (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));
grant select, insert, update, delete on known_device to baken_app;

alter table password_reset enable row level security;
alter table password_reset force row level security;
create policy followed_link on password_reset for select
  using (token_hash = (select nullif(current_setting('app.token_hash', true), '')));
create policy use_link on password_reset for update
  using (token_hash = (select nullif(current_setting('app.token_hash', true), '')));
create policy for_a_colleague on password_reset for insert
  with check (exists (select 1 from membership m where m.user_id = password_reset.user_id)
           or exists (select 1 from coach_assignment c where c.user_id = password_reset.user_id));
grant select, insert, update on password_reset to baken_app;

alter table account_event enable row level security;
alter table account_event force row level security;
create policy own_events on account_event for select
  using (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));
create policy append on account_event for insert with check (true);
grant select, insert on account_event to baken_app;
grant usage on sequence account_event_seq_seq to baken_app;

-- Who knocks, and what are they here? One round trip for every request: the session, its user, and, where a municipality
-- is asked for, the memberships in it. A session ends after 30 minutes without use and 12 hours in any case.
create function who_is(knocking_session uuid, asked_slug text) returns jsonb language plpgsql as $$
declare
  found_user user_account;
  found_municipality municipality;
  seen timestamptz;
begin
  perform set_config('app.session_id', knocking_session::text, true);
  select s.last_seen_at into seen from session s
    where s.id = knocking_session and s.ended_at is null
      and s.last_seen_at > now() - interval '30 minutes' and s.created_at > now() - interval '12 hours';
  if not found then return null; end if;

  perform set_config('app.user_id', (select s.user_id::text from session s where s.id = knocking_session), true);
  select * into found_user from user_account u
    where u.id = nullif(current_setting('app.user_id', true), '')::uuid and u.disabled_at is null;
  if not found then return null; end if;

  if seen < now() - interval '1 minute' then
    update session set last_seen_at = now() where id = knocking_session;
  end if;
  select * into found_municipality from municipality m where m.slug = asked_slug;

  return jsonb_build_object(
    'userId', found_user.id, 'name', found_user.name, 'email', found_user.email, 'locale', found_user.locale,
    'keyboardHints', found_user.keyboard_hints,
    'platformAdmin', found_user.platform_admin, 'coach', found_user.coach,
    'municipality', case when found_municipality.id is null then null else jsonb_build_object(
      'id', found_municipality.id, 'slug', found_municipality.slug, 'name', found_municipality.name,
      'accent', found_municipality.accent, 'threshold', found_municipality.threshold, 'demo', found_municipality.demo) end,
    'memberships', coalesce((select jsonb_agg(jsonb_build_object(
        'id', m.id, 'role', m.role, 'organisationId', m.organisation_id,
        'managesOrganisation', m.manages_organisation, 'withoutPersons', m.without_persons) order by m.created_at, m.id)
      from membership m where m.user_id = found_user.id and m.ended_at is null
        and m.municipality_id = found_municipality.id), '[]'),
    'coachAssignment', (select jsonb_build_object('openedUntil', c.opened_until)
      from coach_assignment c where c.user_id = found_user.id and c.ended_at is null
        and c.municipality_id = found_municipality.id),
    'elsewhere', coalesce((select jsonb_agg(jsonb_build_object('slug', e.slug, 'name', e.name) order by e.name)
      from municipality e where e.id in (
        select m.municipality_id from membership m where m.user_id = found_user.id and m.ended_at is null
        union select c.municipality_id from coach_assignment c where c.user_id = found_user.id and c.ended_at is null)), '[]'));
end $$;
revoke execute on function who_is(uuid, text) from public;
grant execute on function who_is(uuid, text) to baken_app;

-- ---------------------------------------------------------------------------------------------------------------------
-- Work across municipalities: the application enters this role through one named door, and sees directory and roll-ups of
-- the municipalities its user is assigned to; nothing else is granted to it.
-- ---------------------------------------------------------------------------------------------------------------------

grant select on coach_assignment, municipality_rollup, neighbourhood_rollup, user_account to baken_overview;
revoke select on user_account from baken_overview;
grant select (id, platform_admin) on user_account to baken_overview;
create policy assigned_coach on municipality_rollup for select to baken_overview
  using (municipality_id in (select c.municipality_id from coach_assignment c
    where c.user_id = (select nullif(current_setting('app.user_id', true), '')::uuid) and c.ended_at is null));
create policy assigned_coach on neighbourhood_rollup for select to baken_overview
  using (municipality_id in (select c.municipality_id from coach_assignment c
    where c.user_id = (select nullif(current_setting('app.user_id', true), '')::uuid) and c.ended_at is null));
create policy platform on municipality_rollup for select to baken_overview
  using ((select exists (select 1 from user_account u
    where u.id = (select nullif(current_setting('app.user_id', true), '')::uuid) and u.platform_admin)));

-- ---------------------------------------------------------------------------------------------------------------------
-- Audit: append-only for the application, chained by hash. The head of each chain lies where the application cannot
-- reach it, so that removing the newest events shows as well.
-- ---------------------------------------------------------------------------------------------------------------------

create table audit_chain_head (
  chain uuid primary key,
  seq bigint not null,
  hash text not null
);

create function chain_hash(previous text, seq bigint, at timestamptz, user_id uuid, kind text, subject_type text,
  subject_id text, detail jsonb) returns text language sql immutable as $$
  select encode(sha256(convert_to(concat_ws(E'\x1f', previous, seq::text, extract(epoch from at)::text,
    coalesce(user_id::text, ''), kind, coalesce(subject_type, ''), coalesce(subject_id, ''), coalesce(detail::text, '')),
    'UTF8')), 'hex')
$$;

create function chain_audit_event() returns trigger language plpgsql security definer set search_path = public as $$
declare head audit_chain_head;
begin
  insert into audit_chain_head values (new.municipality_id, 0, '') on conflict do nothing;
  select * into head from audit_chain_head where chain = new.municipality_id for update;
  new.seq := head.seq + 1;
  new.at := date_trunc('milliseconds', clock_timestamp());
  new.previous_hash := head.hash;
  new.hash := chain_hash(head.hash, new.seq, new.at, new.user_id, new.kind, new.subject_type, new.subject_id, new.detail);
  update audit_chain_head set seq = new.seq, hash = new.hash where chain = new.municipality_id;
  return new;
end $$;
create trigger chain before insert on audit_event for each row execute function chain_audit_event();

create function chain_account_event() returns trigger language plpgsql security definer set search_path = public as $$
declare head audit_chain_head;
begin
  insert into audit_chain_head values ('00000000-0000-0000-0000-000000000000', 0, '') on conflict do nothing;
  select * into head from audit_chain_head where chain = '00000000-0000-0000-0000-000000000000' for update;
  new.seq := head.seq + 1;
  new.at := date_trunc('milliseconds', clock_timestamp());
  new.previous_hash := head.hash;
  new.hash := chain_hash(head.hash, new.seq, new.at, new.user_id, new.kind, new.subject_type, new.subject_id, new.detail);
  update audit_chain_head set seq = new.seq, hash = new.hash where chain = '00000000-0000-0000-0000-000000000000';
  return new;
end $$;
create trigger chain before insert on account_event for each row execute function chain_account_event();

revoke update, delete on audit_event from baken_app;

-- Says at which event a municipality's chain breaks; no row means that it holds.
create function broken_audit_chain(of_municipality uuid) returns table (seq bigint, why text)
language sql stable security definer set search_path = public as $$
  with events as (
    select e.*, lag(e.hash, 1, '') over (order by e.seq) as expected_previous, row_number() over (order by e.seq) as expected_seq
    from audit_event e where e.municipality_id = of_municipality
  )
  select e.seq, case when e.seq <> e.expected_seq then 'missing' when e.previous_hash <> e.expected_previous then 'reordered' else 'changed' end
  from events e
  where e.seq <> e.expected_seq or e.previous_hash <> e.expected_previous
    or e.hash <> chain_hash(e.previous_hash, e.seq, e.at, e.user_id, e.kind, e.subject_type, e.subject_id, e.detail)
  union all
  select h.seq, 'missing' from audit_chain_head h
  where h.chain = of_municipality
    and h.hash is distinct from coalesce((select e.hash from audit_event e where e.municipality_id = of_municipality order by e.seq desc limit 1), '')
$$;
grant execute on function broken_audit_chain(uuid) to baken_app;

-- ---------------------------------------------------------------------------------------------------------------------
-- Scores: nobody but the scorer reads a single level. What others see is the spread, without names, from three scorers on.
-- ---------------------------------------------------------------------------------------------------------------------

drop policy own_municipality on score;
create policy own_scores on score for all to baken_app
  using (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid)
    and exists (select 1 from membership m where m.municipality_id = score.municipality_id and m.id = score.membership_id
      and m.user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)))
  with check (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid)
    and exists (select 1 from membership m where m.municipality_id = score.municipality_id and m.id = score.membership_id
      and m.user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)));
create policy counted_and_erased on score for all to baken_owner
  using (municipality_id = (select nullif(current_setting('app.municipality_id', true), '')::uuid));

create function round_spread(of_round uuid)
returns table (criterion_id text, zero int, one int, two int, three int, unknown int, remarks text[])
language sql stable security definer set search_path = public as $$
  select s.criterion_id, count(*) filter (where s.level = 0)::int, count(*) filter (where s.level = 1)::int,
    count(*) filter (where s.level = 2)::int, count(*) filter (where s.level = 3)::int,
    count(*) filter (where s.level is null)::int,
    -- ordered by the text itself: the order of arrival would name the writer
    coalesce(array_agg(s.remark order by s.remark) filter (where s.remark is not null), '{}')
  from score s
  where s.round_id = of_round and (select count(distinct o.membership_id) from score o where o.round_id = of_round) >= 3
  group by s.criterion_id
$$;
create function round_scorers(of_round uuid) returns int language sql stable security definer set search_path = public as $$
  select count(distinct s.membership_id)::int from score s where s.round_id = of_round
$$;
create function erase_scores(of_round uuid) returns void language sql security definer set search_path = public as $$
  delete from score where round_id = of_round
$$;
revoke execute on function round_spread(uuid), round_scorers(uuid), erase_scores(uuid) from public;
grant execute on function round_spread(uuid), round_scorers(uuid), erase_scores(uuid) to baken_app;

-- ---------------------------------------------------------------------------------------------------------------------
-- Facts the tables themselves refuse to hold otherwise.
-- ---------------------------------------------------------------------------------------------------------------------

alter table figure add constraint number_or_reason check ((value is null) <> (special is null));
alter table attention_point_voice add constraint one_voice check (num_nonnulls(interpretation_id, finding_id, inventory_item_id) = 1);
create unique index attention_point_voice_once on attention_point_voice
  (municipality_id, attention_point_id, interpretation_id, finding_id, inventory_item_id) nulls not distinct;
alter table coach_review add constraint one_subject check (num_nonnulls(plan_version_id, round_id) = 1);
alter table score add constraint level_range check (level between 0 and 3);
alter table common_level add constraint level_range check (level between 0 and 3);
alter table plan_action add constraint tool_range check (tool between 1 and 20);
alter table plan_action add constraint stopped_with_reason check (state <> 'stopped' or stop_reason is not null);
alter table plan_action add constraint somebody_leads check (lead_organisation_id is not null or lead_text is not null);
alter table plan_action add constraint period_in_order check (end_on is null or start_on is null or end_on >= start_on);
alter table phase_step add constraint period_in_order check (left_on is null or left_on >= entered_on);
create unique index membership_once on membership (municipality_id, user_id, role, organisation_id)
  nulls not distinct where ended_at is null;
create unique index round_open_once on assessment_round (municipality_id, neighbourhood_id, framework)
  nulls not distinct where state = 'open';
create unique index phase_open_once on phase_step (municipality_id, neighbourhood_id, phase_id)
  nulls not distinct where left_on is null;

-- ---------------------------------------------------------------------------------------------------------------------
-- Roll-ups: recounted, never incremented, so that they cannot drift. Rows are locked in key order, the municipality's last.
-- ---------------------------------------------------------------------------------------------------------------------

alter table neighbourhood_rollup set (fillfactor = 70);
alter table municipality_rollup set (fillfactor = 70);
revoke insert, update, delete on neighbourhood_rollup, municipality_rollup from baken_app;
grant update (frameworks) on municipality_rollup to baken_app;

create function recount_municipality(of_municipality uuid) returns void language plpgsql security definer set search_path = public as $$
begin
  insert into municipality_rollup (municipality_id, phases) values (of_municipality, '{}') on conflict do nothing;
  perform 1 from municipality_rollup where municipality_id = of_municipality for update;
  update municipality_rollup r set
    neighbourhoods = n.neighbourhoods, ideas = n.ideas, agreed = n.agreed, running = n.running, finished = n.finished,
    stopped = n.stopped, attention_points = n.attention_points, answered_points = n.answered_points,
    phases = coalesce((select jsonb_object_agg(p.phase, p.places) from (
      select phase, count(*) as places from neighbourhood_rollup nr, unnest(nr.phases) as phase
      where nr.municipality_id = of_municipality group by phase) p), '{}'),
    open_rounds = (select count(*) from assessment_round a where a.municipality_id = of_municipality and a.state = 'open'),
    closed_rounds = (select count(*) from assessment_round a where a.municipality_id = of_municipality and a.state = 'closed'),
    last_round_on = (select max(a.closed_at)::date from assessment_round a where a.municipality_id = of_municipality),
    coordinators = (select count(*) from membership m where m.municipality_id = of_municipality and m.role = 'coordinator' and m.ended_at is null),
    open_questions = (select count(*) from coach_review c where c.municipality_id = of_municipality and c.asks_answer and c.answered_at is null),
    last_activity_at = now()
  from (
    select count(*)::int as neighbourhoods, coalesce(sum(ideas), 0)::int as ideas, coalesce(sum(agreed), 0)::int as agreed,
      coalesce(sum(running), 0)::int as running, coalesce(sum(finished), 0)::int as finished,
      coalesce(sum(stopped), 0)::int as stopped, coalesce(sum(attention_points), 0)::int as attention_points,
      coalesce(sum(answered_points), 0)::int as answered_points
    from neighbourhood_rollup nr join neighbourhood b on b.municipality_id = nr.municipality_id and b.id = nr.neighbourhood_id
    where nr.municipality_id = of_municipality and b.archived_at is null
  ) n
  where r.municipality_id = of_municipality;
end $$;

create function recount_neighbourhoods(of_municipality uuid, places uuid[]) returns void language plpgsql security definer set search_path = public as $$
begin
  insert into neighbourhood_rollup (municipality_id, neighbourhood_id)
    select b.municipality_id, b.id from neighbourhood b
    where b.municipality_id = of_municipality and b.id = any (places) order by b.id
    on conflict do nothing;
  perform 1 from neighbourhood_rollup
    where municipality_id = of_municipality and neighbourhood_id = any (places) order by neighbourhood_id for update;
  update neighbourhood_rollup r set
    ideas = (select count(*) from plan_action a where a.municipality_id = r.municipality_id and a.neighbourhood_id = r.neighbourhood_id and a.state = 'idea'),
    agreed = (select count(*) from plan_action a where a.municipality_id = r.municipality_id and a.neighbourhood_id = r.neighbourhood_id and a.state = 'agreed'),
    running = (select count(*) from plan_action a where a.municipality_id = r.municipality_id and a.neighbourhood_id = r.neighbourhood_id and a.state = 'running'),
    finished = (select count(*) from plan_action a where a.municipality_id = r.municipality_id and a.neighbourhood_id = r.neighbourhood_id and a.state = 'done'),
    stopped = (select count(*) from plan_action a where a.municipality_id = r.municipality_id and a.neighbourhood_id = r.neighbourhood_id and a.state = 'stopped'),
    attention_points = (select count(*) from attention_point p where p.municipality_id = r.municipality_id and p.neighbourhood_id = r.neighbourhood_id),
    answered_points = (select count(*) from attention_point p where p.municipality_id = r.municipality_id and p.neighbourhood_id = r.neighbourhood_id
      and exists (select 1 from feedback_point f where f.municipality_id = p.municipality_id and f.attention_point_id = p.id and f.answer is not null)),
    phases = coalesce((select array_agg(s.phase_id order by s.entered_on) from phase_step s
      where s.municipality_id = r.municipality_id and s.neighbourhood_id = r.neighbourhood_id and s.left_on is null), '{}'),
    adopted_version = (select max(v.number) from plan_version v where v.municipality_id = r.municipality_id and v.neighbourhood_id = r.neighbourhood_id),
    last_activity_at = now()
  where r.municipality_id = of_municipality and r.neighbourhood_id = any (places);
  perform recount_municipality(of_municipality);
end $$;

-- One trigger function for every table that says in which neighbourhood it happens.
create function recount_touched() returns trigger language plpgsql as $$
declare touched record;
begin
  for touched in execute format(
    'select municipality_id, array_agg(distinct neighbourhood_id) filter (where neighbourhood_id is not null) as places from touched_rows group by municipality_id order by municipality_id')
  loop
    if touched.places is null then perform recount_municipality(touched.municipality_id);
    else perform recount_neighbourhoods(touched.municipality_id, touched.places); end if;
  end loop;
  return null;
end $$;
create function recount_neighbourhood_itself() returns trigger language plpgsql as $$
declare touched record;
begin
  for touched in select municipality_id, array_agg(id) as places from touched_rows group by municipality_id order by municipality_id
  loop perform recount_neighbourhoods(touched.municipality_id, touched.places); end loop;
  return null;
end $$;
create function recount_answered() returns trigger language plpgsql as $$
declare touched record;
begin
  for touched in select t.municipality_id, array_agg(distinct p.neighbourhood_id) as places
    from touched_rows t join attention_point p on p.municipality_id = t.municipality_id and p.id = t.attention_point_id
    group by t.municipality_id order by t.municipality_id
  loop perform recount_neighbourhoods(touched.municipality_id, touched.places); end loop;
  return null;
end $$;
create function recount_municipality_only() returns trigger language plpgsql as $$
declare touched record;
begin
  for touched in select distinct municipality_id from touched_rows order by municipality_id
  loop perform recount_municipality(touched.municipality_id); end loop;
  return null;
end $$;

do $$
declare watched record;
begin
  for watched in select * from (values
    ('plan_action', 'recount_touched'), ('attention_point', 'recount_touched'), ('plan_version', 'recount_touched'),
    ('phase_step', 'recount_touched'), ('assessment_round', 'recount_touched'), ('neighbourhood', 'recount_neighbourhood_itself'),
    ('feedback_point', 'recount_answered'), ('membership', 'recount_municipality_only'), ('coach_review', 'recount_municipality_only'))
    as w(relation, recount)
  loop
    execute format('create trigger recount_inserted after insert on %I referencing new table as touched_rows for each statement execute function %I()', watched.relation, watched.recount);
    execute format('create trigger recount_updated after update on %I referencing new table as touched_rows for each statement execute function %I()', watched.relation, watched.recount);
    execute format('create trigger recount_deleted after delete on %I referencing old table as touched_rows for each statement execute function %I()', watched.relation, watched.recount);
  end loop;
end $$;

-- Sign-in throttling (rate-limiter-flexible keeps its counters here: they survive a restart and hold for every process).
create table sign_in_throttle (key text primary key, points int not null default 0, expire bigint);
grant select, insert, update, delete on sign_in_throttle to baken_app;

-- ---------------------------------------------------------------------------------------------------------------------
-- The reference framework, as lib/framework has it (a test proves both equal).
-- ---------------------------------------------------------------------------------------------------------------------

insert into cluster (id, position) values ('practiceDevelopment', 1), ('policyDevelopment', 2), ('enabling', 3);
insert into building_block (id, cluster_id, position, less_holes, more_net) values
  ('detection', 'practiceDevelopment', 1, true, false),
  ('guidance', 'practiceDevelopment', 2, true, false),
  ('socialNetworks', 'practiceDevelopment', 3, false, true),
  ('inclusion', 'practiceDevelopment', 4, false, true),
  ('analysisAndPlan', 'policyDevelopment', 5, true, true),
  ('visionAndOrganisation', 'policyDevelopment', 6, true, true),
  ('communication', 'enabling', 7, true, true),
  ('partnerships', 'enabling', 8, true, true);
insert into phase (id, position) values
  ('exploration', 1), ('planning', 2), ('realisation', 3), ('anchoring', 4), ('neverFinished', 5);
