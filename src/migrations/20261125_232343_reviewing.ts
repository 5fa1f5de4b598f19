import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_applications_essay_language" AS ENUM('az', 'en', 'ru');
  CREATE TYPE "public"."enum_staff_reads" AS ENUM('az', 'en', 'ru');
  CREATE TABLE "staff_reads" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_staff_reads",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  ALTER TABLE "applications" ADD COLUMN "essay_language" "enum_applications_essay_language";
  ALTER TABLE "staff" ADD COLUMN "most_reviews" numeric;
  ALTER TABLE "staff_reads" ADD CONSTRAINT "staff_reads_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "staff_reads_order_idx" ON "staff_reads" USING btree ("order");
  CREATE INDEX "staff_reads_parent_idx" ON "staff_reads" USING btree ("parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "staff_reads" CASCADE;
  ALTER TABLE "applications" DROP COLUMN "essay_language";
  ALTER TABLE "staff" DROP COLUMN "most_reviews";
  DROP TYPE "public"."enum_applications_essay_language";
  DROP TYPE "public"."enum_staff_reads";`)
}
