import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "programs" ADD COLUMN "screening_reviews_due_at" timestamp(3) with time zone;
  ALTER TABLE "programs" ADD COLUMN "screening_remind_every_days" numeric DEFAULT 3;
  ALTER TABLE "_programs_v" ADD COLUMN "version_screening_reviews_due_at" timestamp(3) with time zone;
  ALTER TABLE "_programs_v" ADD COLUMN "version_screening_remind_every_days" numeric DEFAULT 3;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "programs" DROP COLUMN "screening_reviews_due_at";
  ALTER TABLE "programs" DROP COLUMN "screening_remind_every_days";
  ALTER TABLE "_programs_v" DROP COLUMN "version_screening_reviews_due_at";
  ALTER TABLE "_programs_v" DROP COLUMN "version_screening_remind_every_days";`)
}
