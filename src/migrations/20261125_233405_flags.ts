import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_flags_kind" AS ENUM('identityNumber', 'phone', 'nameAndBirthDate', 'essays', 'document');
  CREATE TYPE "public"."enum_flags_state" AS ENUM('open', 'seen');
  CREATE TABLE "flags" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum_flags_kind" NOT NULL,
  	"application_id" uuid NOT NULL,
  	"other_id" uuid,
  	"evidence" jsonb NOT NULL,
  	"key" varchar NOT NULL,
  	"state" "enum_flags_state" DEFAULT 'open' NOT NULL,
  	"note" varchar,
  	"seen_by_id" uuid,
  	"seen_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "flags_id" uuid;
  ALTER TABLE "flags" ADD CONSTRAINT "flags_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "flags" ADD CONSTRAINT "flags_other_id_applications_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "flags" ADD CONSTRAINT "flags_seen_by_id_staff_id_fk" FOREIGN KEY ("seen_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "flags_application_idx" ON "flags" USING btree ("application_id");
  CREATE INDEX "flags_other_idx" ON "flags" USING btree ("other_id");
  CREATE UNIQUE INDEX "flags_key_idx" ON "flags" USING btree ("key");
  CREATE INDEX "flags_seen_by_idx" ON "flags" USING btree ("seen_by_id");
  CREATE INDEX "flags_updated_at_idx" ON "flags" USING btree ("updated_at");
  CREATE INDEX "flags_created_at_idx" ON "flags" USING btree ("created_at");
  CREATE INDEX "state_createdAt_idx" ON "flags" USING btree ("state","created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_flags_fk" FOREIGN KEY ("flags_id") REFERENCES "public"."flags"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_flags_id_idx" ON "payload_locked_documents_rels" USING btree ("flags_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "flags" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "flags" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_flags_fk";
  
  DROP INDEX "payload_locked_documents_rels_flags_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "flags_id";
  DROP TYPE "public"."enum_flags_kind";
  DROP TYPE "public"."enum_flags_state";`)
}
