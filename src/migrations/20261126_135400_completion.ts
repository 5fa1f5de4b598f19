import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Who was said to have completed a programme that had no rule can still graduate: as an exception, in the language of the School, with the day that was noted. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_programs_completion_excused" AS ENUM('attended', 'leftOut', 'missed');
  CREATE TYPE "public"."enum__programs_v_version_completion_excused" AS ENUM('attended', 'leftOut', 'missed');
  ALTER TABLE "programs" ADD COLUMN "completion_shares_introduction" numeric;
  ALTER TABLE "programs" ADD COLUMN "completion_shares_theory" numeric;
  ALTER TABLE "programs" ADD COLUMN "completion_shares_practice" numeric;
  ALTER TABLE "programs" ADD COLUMN "completion_late_counts" numeric DEFAULT 100;
  ALTER TABLE "programs" ADD COLUMN "completion_excused" "enum_programs_completion_excused" DEFAULT 'leftOut';
  ALTER TABLE "programs" ADD COLUMN "completion_tasks" boolean DEFAULT false;
  ALTER TABLE "programs" ADD COLUMN "completion_final_work" boolean DEFAULT false;
  ALTER TABLE "_programs_v" ADD COLUMN "version_completion_shares_introduction" numeric;
  ALTER TABLE "_programs_v" ADD COLUMN "version_completion_shares_theory" numeric;
  ALTER TABLE "_programs_v" ADD COLUMN "version_completion_shares_practice" numeric;
  ALTER TABLE "_programs_v" ADD COLUMN "version_completion_late_counts" numeric DEFAULT 100;
  ALTER TABLE "_programs_v" ADD COLUMN "version_completion_excused" "enum__programs_v_version_completion_excused" DEFAULT 'leftOut';
  ALTER TABLE "_programs_v" ADD COLUMN "version_completion_tasks" boolean DEFAULT false;
  ALTER TABLE "_programs_v" ADD COLUMN "version_completion_final_work" boolean DEFAULT false;
  ALTER TABLE "applications" ADD COLUMN "completion_exception" varchar;
  update applications set completion_exception = 'Proqramı tamamladığı gün: ' || to_char(completed_on at time zone 'Asia/Baku', 'DD.MM.YYYY')
    where completed_on is not null and status = 'enrolled';
  ALTER TABLE "applications" DROP COLUMN "completed_on";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "applications" ADD COLUMN "completed_on" timestamp(3) with time zone;
  ALTER TABLE "programs" DROP COLUMN "completion_shares_introduction";
  ALTER TABLE "programs" DROP COLUMN "completion_shares_theory";
  ALTER TABLE "programs" DROP COLUMN "completion_shares_practice";
  ALTER TABLE "programs" DROP COLUMN "completion_late_counts";
  ALTER TABLE "programs" DROP COLUMN "completion_excused";
  ALTER TABLE "programs" DROP COLUMN "completion_tasks";
  ALTER TABLE "programs" DROP COLUMN "completion_final_work";
  ALTER TABLE "_programs_v" DROP COLUMN "version_completion_shares_introduction";
  ALTER TABLE "_programs_v" DROP COLUMN "version_completion_shares_theory";
  ALTER TABLE "_programs_v" DROP COLUMN "version_completion_shares_practice";
  ALTER TABLE "_programs_v" DROP COLUMN "version_completion_late_counts";
  ALTER TABLE "_programs_v" DROP COLUMN "version_completion_excused";
  ALTER TABLE "_programs_v" DROP COLUMN "version_completion_tasks";
  ALTER TABLE "_programs_v" DROP COLUMN "version_completion_final_work";
  ALTER TABLE "applications" DROP COLUMN "completion_exception";
  DROP TYPE "public"."enum_programs_completion_excused";
  DROP TYPE "public"."enum__programs_v_version_completion_excused";`)
}
