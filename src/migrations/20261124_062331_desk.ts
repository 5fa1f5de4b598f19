import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "reviews" ADD COLUMN "version" numeric DEFAULT 1 NOT NULL;
  DELETE FROM "standings";
  ALTER TABLE "standings" ADD COLUMN "status" varchar NOT NULL;
  ALTER TABLE "standings" ADD COLUMN "awaits_release" boolean DEFAULT false NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "reviews" DROP COLUMN "version";
  ALTER TABLE "standings" DROP COLUMN "status";
  ALTER TABLE "standings" DROP COLUMN "awaits_release";`)
}
