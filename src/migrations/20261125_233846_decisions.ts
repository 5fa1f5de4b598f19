import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_decisions_stage" AS ENUM('screening', 'interview');
  CREATE TYPE "public"."enum_decisions_kind" AS ENUM('cut', 'release', 'statement', 'draw');
  CREATE TABLE "decisions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"program_id" uuid NOT NULL,
  	"stage" "enum_decisions_stage" NOT NULL,
  	"kind" "enum_decisions_kind" NOT NULL,
  	"follows_id" uuid,
  	"places" numeric,
  	"ties" numeric,
  	"content" jsonb NOT NULL,
  	"hash" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "decisions_id" uuid;
  ALTER TABLE "decisions" ADD CONSTRAINT "decisions_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "decisions" ADD CONSTRAINT "decisions_follows_id_decisions_id_fk" FOREIGN KEY ("follows_id") REFERENCES "public"."decisions"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "decisions_program_idx" ON "decisions" USING btree ("program_id");
  CREATE UNIQUE INDEX "decisions_follows_idx" ON "decisions" USING btree ("follows_id");
  CREATE INDEX "decisions_updated_at_idx" ON "decisions" USING btree ("updated_at");
  CREATE INDEX "decisions_created_at_idx" ON "decisions" USING btree ("created_at");
  CREATE INDEX "program_stage_createdAt_idx" ON "decisions" USING btree ("program_id","stage","created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_decisions_fk" FOREIGN KEY ("decisions_id") REFERENCES "public"."decisions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_decisions_id_idx" ON "payload_locked_documents_rels" USING btree ("decisions_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "decisions" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "decisions" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_decisions_fk";
  
  DROP INDEX "payload_locked_documents_rels_decisions_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "decisions_id";
  DROP TYPE "public"."enum_decisions_stage";
  DROP TYPE "public"."enum_decisions_kind";`)
}
