import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "programs" ADD COLUMN "interview_screening_weight" numeric DEFAULT 0;
  ALTER TABLE "_programs_v" ADD COLUMN "version_interview_screening_weight" numeric DEFAULT 0;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "programs" DROP COLUMN "interview_screening_weight";
  ALTER TABLE "_programs_v" DROP COLUMN "version_interview_screening_weight";`)
}
