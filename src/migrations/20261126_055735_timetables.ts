import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_timetables_prefer" AS ENUM('best', 'stay');
  CREATE TYPE "public"."enum_timetables_state" AS ENUM('waiting', 'computing', 'ready', 'applied', 'failed');
  CREATE TABLE "timetables" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"program_id" uuid NOT NULL,
  	"seed" numeric NOT NULL,
  	"prefer" "enum_timetables_prefer" NOT NULL,
  	"state" "enum_timetables_state" NOT NULL,
  	"asked_at" timestamp(3) with time zone NOT NULL,
  	"fingerprint" varchar,
  	"milliseconds" numeric,
  	"plan" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "interviews" ADD COLUMN "pinned" boolean DEFAULT false;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "timetables_id" uuid;
  ALTER TABLE "timetables" ADD CONSTRAINT "timetables_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "timetables_program_idx" ON "timetables" USING btree ("program_id");
  CREATE INDEX "timetables_updated_at_idx" ON "timetables" USING btree ("updated_at");
  CREATE INDEX "timetables_created_at_idx" ON "timetables" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_timetables_fk" FOREIGN KEY ("timetables_id") REFERENCES "public"."timetables"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_timetables_id_idx" ON "payload_locked_documents_rels" USING btree ("timetables_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "timetables" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "timetables" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_timetables_fk";
  
  DROP INDEX "payload_locked_documents_rels_timetables_id_idx";
  ALTER TABLE "interviews" DROP COLUMN "pinned";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "timetables_id";
  DROP TYPE "public"."enum_timetables_prefer";
  DROP TYPE "public"."enum_timetables_state";`)
}
