import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_redactions_act" AS ENUM('hide', 'show');
  CREATE TABLE "redactions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"application_id" uuid NOT NULL,
  	"answer" varchar NOT NULL,
  	"act" "enum_redactions_act" NOT NULL,
  	"passage" varchar NOT NULL,
  	"reason" varchar NOT NULL,
  	"by_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "redactions_id" uuid;
  ALTER TABLE "redactions" ADD CONSTRAINT "redactions_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "redactions" ADD CONSTRAINT "redactions_by_id_staff_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "redactions_application_idx" ON "redactions" USING btree ("application_id");
  CREATE INDEX "redactions_by_idx" ON "redactions" USING btree ("by_id");
  CREATE INDEX "redactions_updated_at_idx" ON "redactions" USING btree ("updated_at");
  CREATE INDEX "redactions_created_at_idx" ON "redactions" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redactions_fk" FOREIGN KEY ("redactions_id") REFERENCES "public"."redactions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_redactions_id_idx" ON "payload_locked_documents_rels" USING btree ("redactions_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "redactions" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "redactions" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_redactions_fk";
  
  DROP INDEX "payload_locked_documents_rels_redactions_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "redactions_id";
  DROP TYPE "public"."enum_redactions_act";`)
}
