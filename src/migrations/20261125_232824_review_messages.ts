import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_review_messages_stage" AS ENUM('screening', 'interview');
  CREATE TABLE "review_messages" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"application_id" uuid NOT NULL,
  	"stage" "enum_review_messages_stage" NOT NULL,
  	"author_id" uuid NOT NULL,
  	"text" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "reviews" ADD COLUMN "discussion_seen_at" timestamp(3) with time zone;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "review_messages_id" uuid;
  ALTER TABLE "review_messages" ADD CONSTRAINT "review_messages_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "review_messages" ADD CONSTRAINT "review_messages_author_id_staff_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "review_messages_application_idx" ON "review_messages" USING btree ("application_id");
  CREATE INDEX "review_messages_author_idx" ON "review_messages" USING btree ("author_id");
  CREATE INDEX "review_messages_updated_at_idx" ON "review_messages" USING btree ("updated_at");
  CREATE INDEX "review_messages_created_at_idx" ON "review_messages" USING btree ("created_at");
  CREATE INDEX "application_stage_2_idx" ON "review_messages" USING btree ("application_id","stage");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_review_messages_fk" FOREIGN KEY ("review_messages_id") REFERENCES "public"."review_messages"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_review_messages_id_idx" ON "payload_locked_documents_rels" USING btree ("review_messages_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "review_messages" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "review_messages" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_review_messages_fk";
  
  DROP INDEX "payload_locked_documents_rels_review_messages_id_idx";
  ALTER TABLE "reviews" DROP COLUMN "discussion_seen_at";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "review_messages_id";
  DROP TYPE "public"."enum_review_messages_stage";`)
}
