import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "site" ADD COLUMN "closed" boolean DEFAULT false;
  ALTER TABLE "site" ADD COLUMN "closed_until" timestamp(3) with time zone;
  ALTER TABLE "site_locales" ADD COLUMN "closed_text" varchar;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "site" DROP COLUMN "closed";
  ALTER TABLE "site" DROP COLUMN "closed_until";
  ALTER TABLE "site_locales" DROP COLUMN "closed_text";`)
}
