import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "reminders" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "reminders" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_reminders_fk";
  
  DROP INDEX "payload_locked_documents_rels_reminders_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "reminders_id";
  DROP TYPE "public"."enum_reminders_locale";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_reminders_locale" AS ENUM('az', 'en', 'ru');
  CREATE TABLE "reminders" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"email" varchar NOT NULL,
  	"program_id" uuid NOT NULL,
  	"locale" "enum_reminders_locale" DEFAULT 'az' NOT NULL,
  	"token_hash" varchar NOT NULL,
  	"confirmed_at" timestamp(3) with time zone,
  	"sent_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "reminders_id" uuid;
  ALTER TABLE "reminders" ADD CONSTRAINT "reminders_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "reminders_program_idx" ON "reminders" USING btree ("program_id");
  CREATE INDEX "reminders_token_hash_idx" ON "reminders" USING btree ("token_hash");
  CREATE INDEX "reminders_updated_at_idx" ON "reminders" USING btree ("updated_at");
  CREATE INDEX "reminders_created_at_idx" ON "reminders" USING btree ("created_at");
  CREATE UNIQUE INDEX "email_program_idx" ON "reminders" USING btree ("email","program_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_reminders_fk" FOREIGN KEY ("reminders_id") REFERENCES "public"."reminders"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_reminders_id_idx" ON "payload_locked_documents_rels" USING btree ("reminders_id");`)
}
