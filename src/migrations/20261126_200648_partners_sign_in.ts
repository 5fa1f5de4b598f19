import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_staff_roles" ADD VALUE 'partner';
  ALTER TABLE "staff" ADD COLUMN "partner_id" uuid;
  ALTER TABLE "staff" ADD CONSTRAINT "staff_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "staff_partner_idx" ON "staff" USING btree ("partner_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "staff" DROP CONSTRAINT IF EXISTS "staff_partner_id_partners_id_fk";
  
  DELETE FROM "staff_roles" WHERE "value" = 'partner';
  ALTER TABLE "staff_roles" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum_staff_roles";
  CREATE TYPE "public"."enum_staff_roles" AS ENUM('admin', 'editor', 'coordinator', 'reviewer', 'panelist', 'auditor', 'trainer');
  ALTER TABLE "staff_roles" ALTER COLUMN "value" SET DATA TYPE "public"."enum_staff_roles" USING "value"::"public"."enum_staff_roles";
  DROP INDEX "staff_partner_idx";
  ALTER TABLE "staff" DROP COLUMN "partner_id";`)
}
