import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "pages_blocks_retention" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"program_id" uuid,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_retention_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_pages_v_blocks_retention" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"program_id" uuid,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_retention_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "programs" ADD COLUMN "form_retention_not_admitted_months" numeric DEFAULT 12;
  ALTER TABLE "programs" ADD COLUMN "form_retention_participant_years" numeric DEFAULT 5;
  ALTER TABLE "_programs_v" ADD COLUMN "version_form_retention_not_admitted_months" numeric DEFAULT 12;
  ALTER TABLE "_programs_v" ADD COLUMN "version_form_retention_participant_years" numeric DEFAULT 5;
  ALTER TABLE "pages_blocks_retention" ADD CONSTRAINT "pages_blocks_retention_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_blocks_retention" ADD CONSTRAINT "pages_blocks_retention_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_retention_locales" ADD CONSTRAINT "pages_blocks_retention_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_retention"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_retention" ADD CONSTRAINT "_pages_v_blocks_retention_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_retention" ADD CONSTRAINT "_pages_v_blocks_retention_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_retention_locales" ADD CONSTRAINT "_pages_v_blocks_retention_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_retention"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "pages_blocks_retention_order_idx" ON "pages_blocks_retention" USING btree ("_order");
  CREATE INDEX "pages_blocks_retention_parent_id_idx" ON "pages_blocks_retention" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_retention_path_idx" ON "pages_blocks_retention" USING btree ("_path");
  CREATE INDEX "pages_blocks_retention_program_idx" ON "pages_blocks_retention" USING btree ("program_id");
  CREATE UNIQUE INDEX "pages_blocks_retention_locales_locale_parent_id_unique" ON "pages_blocks_retention_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_blocks_retention_order_idx" ON "_pages_v_blocks_retention" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_retention_parent_id_idx" ON "_pages_v_blocks_retention" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_retention_path_idx" ON "_pages_v_blocks_retention" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_retention_program_idx" ON "_pages_v_blocks_retention" USING btree ("program_id");
  CREATE UNIQUE INDEX "_pages_v_blocks_retention_locales_locale_parent_id_unique" ON "_pages_v_blocks_retention_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "pages_blocks_retention" CASCADE;
  DROP TABLE "pages_blocks_retention_locales" CASCADE;
  DROP TABLE "_pages_v_blocks_retention" CASCADE;
  DROP TABLE "_pages_v_blocks_retention_locales" CASCADE;
  ALTER TABLE "programs" DROP COLUMN "form_retention_not_admitted_months";
  ALTER TABLE "programs" DROP COLUMN "form_retention_participant_years";
  ALTER TABLE "_programs_v" DROP COLUMN "version_form_retention_not_admitted_months";
  ALTER TABLE "_programs_v" DROP COLUMN "version_form_retention_participant_years";`)
}
