import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "trainings_locales" ADD COLUMN "listed_as" varchar;
  ALTER TABLE "_trainings_v_locales" ADD COLUMN "version_listed_as" varchar;
  UPDATE "trainings_locales" l SET "listed_as" = p."edition" || ' · ' || l."title" FROM "trainings" t JOIN "programs" p ON p."id" = t."program_id" WHERE t."id" = l."_parent_id";
  UPDATE "_trainings_v_locales" l SET "version_listed_as" = p."edition" || ' · ' || l."version_title" FROM "_trainings_v" t JOIN "programs" p ON p."id" = t."version_program_id" WHERE t."id" = l."_parent_id";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "trainings_locales" DROP COLUMN "listed_as";
  ALTER TABLE "_trainings_v_locales" DROP COLUMN "version_listed_as";`)
}
