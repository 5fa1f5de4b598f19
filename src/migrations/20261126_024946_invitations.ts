import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "letters" ADD COLUMN "attachment" jsonb;
  ALTER TABLE "interviews" ADD COLUMN "sequence" numeric DEFAULT 0 NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "letters" DROP COLUMN "attachment";
  ALTER TABLE "interviews" DROP COLUMN "sequence";`)
}
