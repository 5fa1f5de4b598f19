import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_feedback_stage" AS ENUM('screening', 'interview');
  CREATE TABLE "feedback" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"application_id" uuid NOT NULL,
  	"stage" "enum_feedback_stage" NOT NULL,
  	"text" varchar NOT NULL,
  	"written_by_id" uuid,
  	"told_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  DROP INDEX "application_stage_idx";
  DROP INDEX "application_stage_1_idx";
  DROP INDEX "application_stage_2_idx";
  ALTER TABLE "programs" ADD COLUMN "offers_tell_reserve_place" boolean DEFAULT true;
  ALTER TABLE "programs" ADD COLUMN "offers_feedback" boolean DEFAULT false;
  ALTER TABLE "_programs_v" ADD COLUMN "version_offers_tell_reserve_place" boolean DEFAULT true;
  ALTER TABLE "_programs_v" ADD COLUMN "version_offers_feedback" boolean DEFAULT false;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "feedback_id" uuid;
  ALTER TABLE "feedback" ADD CONSTRAINT "feedback_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "feedback" ADD CONSTRAINT "feedback_written_by_id_staff_id_fk" FOREIGN KEY ("written_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "feedback_application_idx" ON "feedback" USING btree ("application_id");
  CREATE INDEX "feedback_written_by_idx" ON "feedback" USING btree ("written_by_id");
  CREATE INDEX "feedback_updated_at_idx" ON "feedback" USING btree ("updated_at");
  CREATE INDEX "feedback_created_at_idx" ON "feedback" USING btree ("created_at");
  CREATE UNIQUE INDEX "application_stage_idx" ON "feedback" USING btree ("application_id","stage");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_feedback_fk" FOREIGN KEY ("feedback_id") REFERENCES "public"."feedback"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "application_stage_1_idx" ON "standings" USING btree ("application_id","stage");
  CREATE INDEX "application_stage_2_idx" ON "review_versions" USING btree ("application_id","stage");
  CREATE INDEX "application_stage_3_idx" ON "review_messages" USING btree ("application_id","stage");
  CREATE INDEX "payload_locked_documents_rels_feedback_id_idx" ON "payload_locked_documents_rels" USING btree ("feedback_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "feedback" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "feedback" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_feedback_fk";
  
  DROP INDEX "application_stage_1_idx";
  DROP INDEX "application_stage_2_idx";
  DROP INDEX "application_stage_3_idx";
  DROP INDEX "payload_locked_documents_rels_feedback_id_idx";
  CREATE UNIQUE INDEX "application_stage_idx" ON "standings" USING btree ("application_id","stage");
  CREATE INDEX "application_stage_1_idx" ON "review_versions" USING btree ("application_id","stage");
  CREATE INDEX "application_stage_2_idx" ON "review_messages" USING btree ("application_id","stage");
  ALTER TABLE "programs" DROP COLUMN "offers_tell_reserve_place";
  ALTER TABLE "programs" DROP COLUMN "offers_feedback";
  ALTER TABLE "_programs_v" DROP COLUMN "version_offers_tell_reserve_place";
  ALTER TABLE "_programs_v" DROP COLUMN "version_offers_feedback";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "feedback_id";
  DROP TYPE "public"."enum_feedback_stage";`)
}
