import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_programs_screening_method" AS ENUM('mean', 'additive', 'rasch');
  CREATE TYPE "public"."enum_programs_interview_method" AS ENUM('mean', 'additive', 'rasch');
  CREATE TYPE "public"."enum__programs_v_version_screening_method" AS ENUM('mean', 'additive', 'rasch');
  CREATE TYPE "public"."enum__programs_v_version_interview_method" AS ENUM('mean', 'additive', 'rasch');
  CREATE TYPE "public"."enum_rankings_stage" AS ENUM('screening', 'interview');
  CREATE TABLE "rankings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"program_id" uuid NOT NULL,
  	"stage" "enum_rankings_stage" NOT NULL,
  	"digest" varchar NOT NULL,
  	"read_at" timestamp(3) with time zone NOT NULL,
  	"milliseconds" numeric NOT NULL,
  	"result" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "programs" ADD COLUMN "screening_method" "enum_programs_screening_method" DEFAULT 'mean';
  ALTER TABLE "programs" ADD COLUMN "screening_places" numeric;
  ALTER TABLE "programs" ADD COLUMN "interview_method" "enum_programs_interview_method" DEFAULT 'mean';
  ALTER TABLE "_programs_v" ADD COLUMN "version_screening_method" "enum__programs_v_version_screening_method" DEFAULT 'mean';
  ALTER TABLE "_programs_v" ADD COLUMN "version_screening_places" numeric;
  ALTER TABLE "_programs_v" ADD COLUMN "version_interview_method" "enum__programs_v_version_interview_method" DEFAULT 'mean';
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "rankings_id" uuid;
  ALTER TABLE "rankings" ADD CONSTRAINT "rankings_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "rankings_program_idx" ON "rankings" USING btree ("program_id");
  CREATE INDEX "rankings_updated_at_idx" ON "rankings" USING btree ("updated_at");
  CREATE INDEX "rankings_created_at_idx" ON "rankings" USING btree ("created_at");
  CREATE UNIQUE INDEX "program_stage_idx" ON "rankings" USING btree ("program_id","stage");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_rankings_fk" FOREIGN KEY ("rankings_id") REFERENCES "public"."rankings"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_rankings_id_idx" ON "payload_locked_documents_rels" USING btree ("rankings_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "rankings" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "rankings" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_rankings_fk";
  
  DROP INDEX "payload_locked_documents_rels_rankings_id_idx";
  ALTER TABLE "programs" DROP COLUMN "screening_method";
  ALTER TABLE "programs" DROP COLUMN "screening_places";
  ALTER TABLE "programs" DROP COLUMN "interview_method";
  ALTER TABLE "_programs_v" DROP COLUMN "version_screening_method";
  ALTER TABLE "_programs_v" DROP COLUMN "version_screening_places";
  ALTER TABLE "_programs_v" DROP COLUMN "version_interview_method";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "rankings_id";
  DROP TYPE "public"."enum_programs_screening_method";
  DROP TYPE "public"."enum_programs_interview_method";
  DROP TYPE "public"."enum__programs_v_version_screening_method";
  DROP TYPE "public"."enum__programs_v_version_interview_method";
  DROP TYPE "public"."enum_rankings_stage";`)
}
