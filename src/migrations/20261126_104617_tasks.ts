import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_task_submissions_state" AS ENUM('handedIn', 'accepted', 'returned');
  CREATE TABLE "tasks" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"program_id" uuid NOT NULL,
  	"training_id" uuid,
  	"shown_from" timestamp(3) with time zone NOT NULL,
  	"due_at" timestamp(3) with time zone NOT NULL,
  	"late_days" numeric DEFAULT 7 NOT NULL,
  	"required" boolean DEFAULT true,
  	"final" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "tasks_locales" (
  	"title" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "task_submissions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"task_id" uuid NOT NULL,
  	"application_id" uuid NOT NULL,
  	"number" numeric NOT NULL,
  	"text" varchar,
  	"title" varchar,
  	"late" boolean DEFAULT false NOT NULL,
  	"state" "enum_task_submissions_state" DEFAULT 'handedIn' NOT NULL,
  	"feedback" varchar,
  	"judged_by_id" uuid,
  	"judged_at" timestamp(3) with time zone,
  	"digest" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "tasks_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "task_submissions_id" uuid;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_training_id_trainings_id_fk" FOREIGN KEY ("training_id") REFERENCES "public"."trainings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks_locales" ADD CONSTRAINT "tasks_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tasks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "task_submissions" ADD CONSTRAINT "task_submissions_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "task_submissions" ADD CONSTRAINT "task_submissions_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "task_submissions" ADD CONSTRAINT "task_submissions_judged_by_id_staff_id_fk" FOREIGN KEY ("judged_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "tasks_program_idx" ON "tasks" USING btree ("program_id");
  CREATE INDEX "tasks_training_idx" ON "tasks" USING btree ("training_id");
  CREATE INDEX "tasks_due_at_idx" ON "tasks" USING btree ("due_at");
  CREATE INDEX "tasks_updated_at_idx" ON "tasks" USING btree ("updated_at");
  CREATE INDEX "tasks_created_at_idx" ON "tasks" USING btree ("created_at");
  CREATE INDEX "program_dueAt_idx" ON "tasks" USING btree ("program_id","due_at");
  CREATE UNIQUE INDEX "tasks_locales_locale_parent_id_unique" ON "tasks_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "task_submissions_task_idx" ON "task_submissions" USING btree ("task_id");
  CREATE INDEX "task_submissions_application_idx" ON "task_submissions" USING btree ("application_id");
  CREATE INDEX "task_submissions_judged_by_idx" ON "task_submissions" USING btree ("judged_by_id");
  CREATE INDEX "task_submissions_updated_at_idx" ON "task_submissions" USING btree ("updated_at");
  CREATE INDEX "task_submissions_created_at_idx" ON "task_submissions" USING btree ("created_at");
  CREATE UNIQUE INDEX "task_submissions_filename_idx" ON "task_submissions" USING btree ("filename");
  CREATE UNIQUE INDEX "task_application_number_idx" ON "task_submissions" USING btree ("task_id","application_id","number");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_tasks_fk" FOREIGN KEY ("tasks_id") REFERENCES "public"."tasks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_task_submissions_fk" FOREIGN KEY ("task_submissions_id") REFERENCES "public"."task_submissions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_tasks_id_idx" ON "payload_locked_documents_rels" USING btree ("tasks_id");
  CREATE INDEX "payload_locked_documents_rels_task_submissions_id_idx" ON "payload_locked_documents_rels" USING btree ("task_submissions_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "tasks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "tasks_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "task_submissions" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "tasks" CASCADE;
  DROP TABLE "tasks_locales" CASCADE;
  DROP TABLE "task_submissions" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_tasks_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_task_submissions_fk";
  
  DROP INDEX "payload_locked_documents_rels_tasks_id_idx";
  DROP INDEX "payload_locked_documents_rels_task_submissions_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "tasks_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "task_submissions_id";
  DROP TYPE "public"."enum_task_submissions_state";`)
}
