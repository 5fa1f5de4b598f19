import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_review_versions_stage" AS ENUM('screening', 'interview');
  CREATE TABLE "review_versions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"review_id" uuid NOT NULL,
  	"application_id" uuid NOT NULL,
  	"stage" "enum_review_versions_stage" NOT NULL,
  	"number" numeric NOT NULL,
  	"scores" jsonb,
  	"comment" varchar,
  	"change_reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "reviews" ADD COLUMN "change_reason" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "review_versions_id" uuid;
  ALTER TABLE "review_versions" ADD CONSTRAINT "review_versions_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "review_versions" ADD CONSTRAINT "review_versions_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "review_versions_review_idx" ON "review_versions" USING btree ("review_id");
  CREATE INDEX "review_versions_application_idx" ON "review_versions" USING btree ("application_id");
  CREATE INDEX "review_versions_updated_at_idx" ON "review_versions" USING btree ("updated_at");
  CREATE INDEX "review_versions_created_at_idx" ON "review_versions" USING btree ("created_at");
  CREATE UNIQUE INDEX "review_number_idx" ON "review_versions" USING btree ("review_id","number");
  CREATE INDEX "application_stage_1_idx" ON "review_versions" USING btree ("application_id","stage");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_review_versions_fk" FOREIGN KEY ("review_versions_id") REFERENCES "public"."review_versions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_review_versions_id_idx" ON "payload_locked_documents_rels" USING btree ("review_versions_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "review_versions" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "review_versions" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_review_versions_fk";
  
  DROP INDEX "payload_locked_documents_rels_review_versions_id_idx";
  ALTER TABLE "reviews" DROP COLUMN "change_reason";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "review_versions_id";
  DROP TYPE "public"."enum_review_versions_stage";`)
}
