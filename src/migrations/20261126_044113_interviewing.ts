import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_interview_preferences_language" AS ENUM('az', 'en', 'ru');
  CREATE TABLE "programs_interview_breaks" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" varchar,
  	"to" varchar
  );
  
  CREATE TABLE "_programs_v_version_interview_breaks" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"from" varchar,
  	"to" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "panels_sittings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"day" timestamp(3) with time zone NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"room_id" uuid,
  	"link" varchar
  );
  
  CREATE TABLE "rooms" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "rooms_locales" (
  	"name" varchar NOT NULL,
  	"place" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "absences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"panelist_id" uuid NOT NULL,
  	"day" timestamp(3) with time zone NOT NULL,
  	"from" varchar,
  	"to" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "slots" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"program_id" uuid NOT NULL,
  	"panel_id" uuid NOT NULL,
  	"starts_at" timestamp(3) with time zone NOT NULL,
  	"ends_at" timestamp(3) with time zone NOT NULL,
  	"room_id" uuid,
  	"link" varchar,
  	"closed" boolean DEFAULT false,
  	"chosen_by_id" uuid,
  	"chosen_until" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "interview_preferences_impossible" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" timestamp(3) with time zone NOT NULL,
  	"to" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "interview_preferences_standby" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"day" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "interview_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"application_id" uuid NOT NULL,
  	"language" "enum_interview_preferences_language" NOT NULL,
  	"travels" boolean DEFAULT false,
  	"arrives" varchar,
  	"leaves" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "programs_interview_criteria" ADD COLUMN "spoken" boolean DEFAULT false;
  ALTER TABLE "programs" ADD COLUMN "interview_length" numeric DEFAULT 30;
  ALTER TABLE "programs" ADD COLUMN "interview_pause" numeric DEFAULT 10;
  ALTER TABLE "programs" ADD COLUMN "interview_self_booking" boolean DEFAULT false;
  ALTER TABLE "programs" ADD COLUMN "interview_move_days_before" numeric DEFAULT 1;
  ALTER TABLE "programs" ADD COLUMN "interview_move_hour" varchar DEFAULT '18:00';
  ALTER TABLE "_programs_v_version_interview_criteria" ADD COLUMN "spoken" boolean DEFAULT false;
  ALTER TABLE "_programs_v" ADD COLUMN "version_interview_length" numeric DEFAULT 30;
  ALTER TABLE "_programs_v" ADD COLUMN "version_interview_pause" numeric DEFAULT 10;
  ALTER TABLE "_programs_v" ADD COLUMN "version_interview_self_booking" boolean DEFAULT false;
  ALTER TABLE "_programs_v" ADD COLUMN "version_interview_move_days_before" numeric DEFAULT 1;
  ALTER TABLE "_programs_v" ADD COLUMN "version_interview_move_hour" varchar DEFAULT '18:00';
  ALTER TABLE "reviews" ADD COLUMN "levels" jsonb;
  ALTER TABLE "interviews" ADD COLUMN "slot_id" uuid;
  ALTER TABLE "interviews" ADD COLUMN "room_id" uuid;
  ALTER TABLE "interviews" ADD COLUMN "arrived_at" timestamp(3) with time zone;
  ALTER TABLE "interviews" ADD COLUMN "called_at" timestamp(3) with time zone;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "rooms_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "absences_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "slots_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "interview_preferences_id" uuid;
  ALTER TABLE "programs_interview_breaks" ADD CONSTRAINT "programs_interview_breaks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programs_v_version_interview_breaks" ADD CONSTRAINT "_programs_v_version_interview_breaks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "panels_sittings" ADD CONSTRAINT "panels_sittings_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "panels_sittings" ADD CONSTRAINT "panels_sittings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."panels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rooms_locales" ADD CONSTRAINT "rooms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."rooms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "absences" ADD CONSTRAINT "absences_panelist_id_staff_id_fk" FOREIGN KEY ("panelist_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "slots" ADD CONSTRAINT "slots_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "slots" ADD CONSTRAINT "slots_panel_id_panels_id_fk" FOREIGN KEY ("panel_id") REFERENCES "public"."panels"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "slots" ADD CONSTRAINT "slots_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "slots" ADD CONSTRAINT "slots_chosen_by_id_applications_id_fk" FOREIGN KEY ("chosen_by_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "interview_preferences_impossible" ADD CONSTRAINT "interview_preferences_impossible_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."interview_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "interview_preferences_standby" ADD CONSTRAINT "interview_preferences_standby_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."interview_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "interview_preferences" ADD CONSTRAINT "interview_preferences_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "programs_interview_breaks_order_idx" ON "programs_interview_breaks" USING btree ("_order");
  CREATE INDEX "programs_interview_breaks_parent_id_idx" ON "programs_interview_breaks" USING btree ("_parent_id");
  CREATE INDEX "_programs_v_version_interview_breaks_order_idx" ON "_programs_v_version_interview_breaks" USING btree ("_order");
  CREATE INDEX "_programs_v_version_interview_breaks_parent_id_idx" ON "_programs_v_version_interview_breaks" USING btree ("_parent_id");
  CREATE INDEX "panels_sittings_order_idx" ON "panels_sittings" USING btree ("_order");
  CREATE INDEX "panels_sittings_parent_id_idx" ON "panels_sittings" USING btree ("_parent_id");
  CREATE INDEX "panels_sittings_room_idx" ON "panels_sittings" USING btree ("room_id");
  CREATE INDEX "rooms_updated_at_idx" ON "rooms" USING btree ("updated_at");
  CREATE INDEX "rooms_created_at_idx" ON "rooms" USING btree ("created_at");
  CREATE UNIQUE INDEX "rooms_locales_locale_parent_id_unique" ON "rooms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "absences_panelist_idx" ON "absences" USING btree ("panelist_id");
  CREATE INDEX "absences_day_idx" ON "absences" USING btree ("day");
  CREATE INDEX "absences_updated_at_idx" ON "absences" USING btree ("updated_at");
  CREATE INDEX "absences_created_at_idx" ON "absences" USING btree ("created_at");
  CREATE INDEX "slots_program_idx" ON "slots" USING btree ("program_id");
  CREATE INDEX "slots_panel_idx" ON "slots" USING btree ("panel_id");
  CREATE INDEX "slots_starts_at_idx" ON "slots" USING btree ("starts_at");
  CREATE INDEX "slots_room_idx" ON "slots" USING btree ("room_id");
  CREATE UNIQUE INDEX "slots_chosen_by_idx" ON "slots" USING btree ("chosen_by_id");
  CREATE INDEX "slots_updated_at_idx" ON "slots" USING btree ("updated_at");
  CREATE INDEX "slots_created_at_idx" ON "slots" USING btree ("created_at");
  CREATE UNIQUE INDEX "panel_startsAt_idx" ON "slots" USING btree ("panel_id","starts_at");
  CREATE INDEX "interview_preferences_impossible_order_idx" ON "interview_preferences_impossible" USING btree ("_order");
  CREATE INDEX "interview_preferences_impossible_parent_id_idx" ON "interview_preferences_impossible" USING btree ("_parent_id");
  CREATE INDEX "interview_preferences_standby_order_idx" ON "interview_preferences_standby" USING btree ("_order");
  CREATE INDEX "interview_preferences_standby_parent_id_idx" ON "interview_preferences_standby" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "interview_preferences_application_idx" ON "interview_preferences" USING btree ("application_id");
  CREATE INDEX "interview_preferences_updated_at_idx" ON "interview_preferences" USING btree ("updated_at");
  CREATE INDEX "interview_preferences_created_at_idx" ON "interview_preferences" USING btree ("created_at");
  ALTER TABLE "interviews" ADD CONSTRAINT "interviews_slot_id_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slots"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "interviews" ADD CONSTRAINT "interviews_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_rooms_fk" FOREIGN KEY ("rooms_id") REFERENCES "public"."rooms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_absences_fk" FOREIGN KEY ("absences_id") REFERENCES "public"."absences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_slots_fk" FOREIGN KEY ("slots_id") REFERENCES "public"."slots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_interview_preferences_fk" FOREIGN KEY ("interview_preferences_id") REFERENCES "public"."interview_preferences"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "interviews_slot_idx" ON "interviews" USING btree ("slot_id");
  CREATE INDEX "interviews_room_idx" ON "interviews" USING btree ("room_id");
  CREATE INDEX "payload_locked_documents_rels_rooms_id_idx" ON "payload_locked_documents_rels" USING btree ("rooms_id");
  CREATE INDEX "payload_locked_documents_rels_absences_id_idx" ON "payload_locked_documents_rels" USING btree ("absences_id");
  CREATE INDEX "payload_locked_documents_rels_slots_id_idx" ON "payload_locked_documents_rels" USING btree ("slots_id");
  CREATE INDEX "payload_locked_documents_rels_interview_preferences_id_idx" ON "payload_locked_documents_rels" USING btree ("interview_preferences_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "programs_interview_breaks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_programs_v_version_interview_breaks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "panels_sittings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "rooms" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "rooms_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "absences" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "slots" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "interview_preferences_impossible" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "interview_preferences_standby" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "interview_preferences" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "programs_interview_breaks" CASCADE;
  DROP TABLE "_programs_v_version_interview_breaks" CASCADE;
  DROP TABLE "panels_sittings" CASCADE;
  DROP TABLE "rooms" CASCADE;
  DROP TABLE "rooms_locales" CASCADE;
  DROP TABLE "absences" CASCADE;
  DROP TABLE "slots" CASCADE;
  DROP TABLE "interview_preferences_impossible" CASCADE;
  DROP TABLE "interview_preferences_standby" CASCADE;
  DROP TABLE "interview_preferences" CASCADE;
  ALTER TABLE "interviews" DROP CONSTRAINT IF EXISTS "interviews_slot_id_slots_id_fk";
  
  ALTER TABLE "interviews" DROP CONSTRAINT IF EXISTS "interviews_room_id_rooms_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_rooms_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_absences_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_slots_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_interview_preferences_fk";
  
  DROP INDEX "interviews_slot_idx";
  DROP INDEX "interviews_room_idx";
  DROP INDEX "payload_locked_documents_rels_rooms_id_idx";
  DROP INDEX "payload_locked_documents_rels_absences_id_idx";
  DROP INDEX "payload_locked_documents_rels_slots_id_idx";
  DROP INDEX "payload_locked_documents_rels_interview_preferences_id_idx";
  ALTER TABLE "programs_interview_criteria" DROP COLUMN "spoken";
  ALTER TABLE "programs" DROP COLUMN "interview_length";
  ALTER TABLE "programs" DROP COLUMN "interview_pause";
  ALTER TABLE "programs" DROP COLUMN "interview_self_booking";
  ALTER TABLE "programs" DROP COLUMN "interview_move_days_before";
  ALTER TABLE "programs" DROP COLUMN "interview_move_hour";
  ALTER TABLE "_programs_v_version_interview_criteria" DROP COLUMN "spoken";
  ALTER TABLE "_programs_v" DROP COLUMN "version_interview_length";
  ALTER TABLE "_programs_v" DROP COLUMN "version_interview_pause";
  ALTER TABLE "_programs_v" DROP COLUMN "version_interview_self_booking";
  ALTER TABLE "_programs_v" DROP COLUMN "version_interview_move_days_before";
  ALTER TABLE "_programs_v" DROP COLUMN "version_interview_move_hour";
  ALTER TABLE "reviews" DROP COLUMN "levels";
  ALTER TABLE "interviews" DROP COLUMN "slot_id";
  ALTER TABLE "interviews" DROP COLUMN "room_id";
  ALTER TABLE "interviews" DROP COLUMN "arrived_at";
  ALTER TABLE "interviews" DROP COLUMN "called_at";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "rooms_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "absences_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "slots_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "interview_preferences_id";
  DROP TYPE "public"."enum_interview_preferences_language";`)
}
