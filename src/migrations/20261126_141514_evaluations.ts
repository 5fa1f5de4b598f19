import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "evaluations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"session_id" uuid NOT NULL,
  	"useful" numeric NOT NULL,
  	"clear" numeric NOT NULL,
  	"lively" numeric NOT NULL,
  	"organised" numeric NOT NULL,
  	"remark" varchar,
  	"promised" numeric NOT NULL
  );
  
  CREATE TABLE "evaluators" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"session_id" uuid NOT NULL,
  	"application_id" uuid NOT NULL
  );
  
  ALTER TABLE "programs" ADD COLUMN "evaluation_minimum" numeric DEFAULT 5;
  ALTER TABLE "_programs_v" ADD COLUMN "version_evaluation_minimum" numeric DEFAULT 5;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "evaluations_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "evaluators_id" uuid;
  ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluators" ADD CONSTRAINT "evaluators_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluators" ADD CONSTRAINT "evaluators_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "evaluations_session_idx" ON "evaluations" USING btree ("session_id");
  CREATE INDEX "evaluators_session_idx" ON "evaluators" USING btree ("session_id");
  CREATE INDEX "evaluators_application_idx" ON "evaluators" USING btree ("application_id");
  CREATE UNIQUE INDEX "session_application_2_idx" ON "evaluators" USING btree ("session_id","application_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_evaluations_fk" FOREIGN KEY ("evaluations_id") REFERENCES "public"."evaluations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_evaluators_fk" FOREIGN KEY ("evaluators_id") REFERENCES "public"."evaluators"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_evaluations_id_idx" ON "payload_locked_documents_rels" USING btree ("evaluations_id");
  CREATE INDEX "payload_locked_documents_rels_evaluators_id_idx" ON "payload_locked_documents_rels" USING btree ("evaluators_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "evaluations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "evaluators" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "evaluations" CASCADE;
  DROP TABLE "evaluators" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_evaluations_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_evaluators_fk";
  
  DROP INDEX "payload_locked_documents_rels_evaluations_id_idx";
  DROP INDEX "payload_locked_documents_rels_evaluators_id_idx";
  ALTER TABLE "programs" DROP COLUMN "evaluation_minimum";
  ALTER TABLE "_programs_v" DROP COLUMN "version_evaluation_minimum";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "evaluations_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "evaluators_id";`)
}
