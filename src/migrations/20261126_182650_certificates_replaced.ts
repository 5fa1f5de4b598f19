import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "certificates_application_idx";
  ALTER TABLE "certificates" ADD COLUMN "replaces_id" uuid;
  ALTER TABLE "certificates" ADD CONSTRAINT "certificates_replaces_id_certificates_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."certificates"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "certificates_replaces_idx" ON "certificates" USING btree ("replaces_id");
  CREATE INDEX "certificates_application_idx" ON "certificates" USING btree ("application_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "certificates" DROP CONSTRAINT IF EXISTS "certificates_replaces_id_certificates_id_fk";
  
  DROP INDEX "certificates_replaces_idx";
  DROP INDEX "certificates_application_idx";
  CREATE UNIQUE INDEX "certificates_application_idx" ON "certificates" USING btree ("application_id");
  ALTER TABLE "certificates" DROP COLUMN "replaces_id";`)
}
