import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_conflicts_kind" AS ENUM('declared', 'formerStudent', 'manual');
  CREATE TABLE "conflicts" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"reviewer_id" uuid NOT NULL,
  	"applicant_id" uuid NOT NULL,
  	"application_id" uuid,
  	"kind" "enum_conflicts_kind" DEFAULT 'manual' NOT NULL,
  	"reason" varchar NOT NULL,
  	"said_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "conflicts_id" uuid;
  ALTER TABLE "conflicts" ADD CONSTRAINT "conflicts_reviewer_id_staff_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "conflicts" ADD CONSTRAINT "conflicts_applicant_id_applicants_id_fk" FOREIGN KEY ("applicant_id") REFERENCES "public"."applicants"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "conflicts" ADD CONSTRAINT "conflicts_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "conflicts" ADD CONSTRAINT "conflicts_said_by_id_staff_id_fk" FOREIGN KEY ("said_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "conflicts_reviewer_idx" ON "conflicts" USING btree ("reviewer_id");
  CREATE INDEX "conflicts_applicant_idx" ON "conflicts" USING btree ("applicant_id");
  CREATE INDEX "conflicts_application_idx" ON "conflicts" USING btree ("application_id");
  CREATE INDEX "conflicts_said_by_idx" ON "conflicts" USING btree ("said_by_id");
  CREATE INDEX "conflicts_updated_at_idx" ON "conflicts" USING btree ("updated_at");
  CREATE INDEX "conflicts_created_at_idx" ON "conflicts" USING btree ("created_at");
  CREATE UNIQUE INDEX "reviewer_applicant_kind_idx" ON "conflicts" USING btree ("reviewer_id","applicant_id","kind");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_conflicts_fk" FOREIGN KEY ("conflicts_id") REFERENCES "public"."conflicts"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_conflicts_id_idx" ON "payload_locked_documents_rels" USING btree ("conflicts_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "conflicts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "conflicts" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_conflicts_fk";
  
  DROP INDEX "payload_locked_documents_rels_conflicts_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "conflicts_id";
  DROP TYPE "public"."enum_conflicts_kind";`)
}
