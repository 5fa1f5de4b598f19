import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_announcements_audience" AS ENUM('participants', 'alumni');
  ALTER TYPE "public"."enum_subscriptions_topic" ADD VALUE 'alumni';
  CREATE TABLE "alumni" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"application_id" uuid NOT NULL,
  	"program_id" uuid NOT NULL,
  	"shown" boolean DEFAULT false NOT NULL,
  	"line" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "announcements" ADD COLUMN "audience" "enum_announcements_audience" DEFAULT 'participants' NOT NULL;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "alumni_id" uuid;
  ALTER TABLE "alumni" ADD CONSTRAINT "alumni_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "alumni" ADD CONSTRAINT "alumni_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "alumni_application_idx" ON "alumni" USING btree ("application_id");
  CREATE INDEX "alumni_program_idx" ON "alumni" USING btree ("program_id");
  CREATE INDEX "alumni_updated_at_idx" ON "alumni" USING btree ("updated_at");
  CREATE INDEX "alumni_created_at_idx" ON "alumni" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_alumni_fk" FOREIGN KEY ("alumni_id") REFERENCES "public"."alumni"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_alumni_id_idx" ON "payload_locked_documents_rels" USING btree ("alumni_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "alumni" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "alumni" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_alumni_fk";
  
  -- The indexes of the subscriptions name its values.
  DROP INDEX "subscriptions_news_once";
  DROP INDEX "subscriptions_call_once";
  DELETE FROM "subscriptions" WHERE "topic" = 'alumni';
  ALTER TABLE "subscriptions" ALTER COLUMN "topic" SET DATA TYPE text;
  DROP TYPE "public"."enum_subscriptions_topic";
  CREATE TYPE "public"."enum_subscriptions_topic" AS ENUM('news', 'call');
  ALTER TABLE "subscriptions" ALTER COLUMN "topic" SET DATA TYPE "public"."enum_subscriptions_topic" USING "topic"::"public"."enum_subscriptions_topic";
  CREATE UNIQUE INDEX "subscriptions_news_once" ON "subscriptions" ("email") WHERE "topic" = 'news';
  CREATE UNIQUE INDEX "subscriptions_call_once" ON "subscriptions" ("email", "program_id") WHERE "topic" = 'call';
  DROP INDEX "payload_locked_documents_rels_alumni_id_idx";
  ALTER TABLE "announcements" DROP COLUMN "audience";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "alumni_id";
  DROP TYPE "public"."enum_announcements_audience";`)
}
