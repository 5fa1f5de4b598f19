import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_appeals_decision" AS ENUM('rejected', 'disqualified');
  CREATE TYPE "public"."enum_appeals_outcome" AS ENUM('upheld', 'reopened');
  CREATE TABLE "appeals" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"application_id" uuid NOT NULL,
  	"program_id" uuid NOT NULL,
  	"decision" "enum_appeals_decision" NOT NULL,
  	"told_at" timestamp(3) with time zone NOT NULL,
  	"reason" varchar NOT NULL,
  	"due_at" timestamp(3) with time zone NOT NULL,
  	"outcome" "enum_appeals_outcome",
  	"answer" varchar,
  	"answered_by_id" uuid,
  	"answered_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "programs" ADD COLUMN "offers_appeal_days" numeric DEFAULT 0;
  ALTER TABLE "programs" ADD COLUMN "offers_appeal_answer_days" numeric DEFAULT 10;
  ALTER TABLE "_programs_v" ADD COLUMN "version_offers_appeal_days" numeric DEFAULT 0;
  ALTER TABLE "_programs_v" ADD COLUMN "version_offers_appeal_answer_days" numeric DEFAULT 10;
  ALTER TABLE "applications" ADD COLUMN "announced_at" timestamp(3) with time zone;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "appeals_id" uuid;
  ALTER TABLE "appeals" ADD CONSTRAINT "appeals_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "appeals" ADD CONSTRAINT "appeals_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "appeals" ADD CONSTRAINT "appeals_answered_by_id_staff_id_fk" FOREIGN KEY ("answered_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "appeals_application_idx" ON "appeals" USING btree ("application_id");
  CREATE INDEX "appeals_program_idx" ON "appeals" USING btree ("program_id");
  CREATE INDEX "appeals_answered_by_idx" ON "appeals" USING btree ("answered_by_id");
  CREATE INDEX "appeals_updated_at_idx" ON "appeals" USING btree ("updated_at");
  CREATE INDEX "appeals_created_at_idx" ON "appeals" USING btree ("created_at");
  CREATE UNIQUE INDEX "application_toldAt_idx" ON "appeals" USING btree ("application_id","told_at");
  CREATE INDEX "program_answeredAt_dueAt_idx" ON "appeals" USING btree ("program_id","answered_at","due_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_appeals_fk" FOREIGN KEY ("appeals_id") REFERENCES "public"."appeals"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_appeals_id_idx" ON "payload_locked_documents_rels" USING btree ("appeals_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "appeals" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "appeals" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_appeals_fk";
  
  DROP INDEX "payload_locked_documents_rels_appeals_id_idx";
  ALTER TABLE "programs" DROP COLUMN "offers_appeal_days";
  ALTER TABLE "programs" DROP COLUMN "offers_appeal_answer_days";
  ALTER TABLE "_programs_v" DROP COLUMN "version_offers_appeal_days";
  ALTER TABLE "_programs_v" DROP COLUMN "version_offers_appeal_answer_days";
  ALTER TABLE "applications" DROP COLUMN "announced_at";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "appeals_id";
  DROP TYPE "public"."enum_appeals_decision";
  DROP TYPE "public"."enum_appeals_outcome";`)
}
