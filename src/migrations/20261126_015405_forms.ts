import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_form_comparison" AS ENUM('is', 'isNot', 'atLeast', 'atMost', 'answered');
  CREATE TYPE "public"."enum_form_question_kind" AS ENUM('shortText', 'longText', 'oneChoice', 'manyChoices', 'number', 'date', 'level', 'file', 'statement');
  CREATE TABLE "eligibility_when" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"of" varchar,
  	"comparison" "enum_form_comparison" DEFAULT 'is',
  	"value" varchar
  );
  
  CREATE TABLE "eligibility_require" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"of" varchar,
  	"comparison" "enum_form_comparison" DEFAULT 'is',
  	"value" varchar
  );
  
  CREATE TABLE "eligibility_rules" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "eligibility_rules_locales" (
  	"title" varchar,
  	"reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "form_choices" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar
  );
  
  CREATE TABLE "form_choices_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "form_conditions" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"of" varchar,
  	"comparison" "enum_form_comparison" DEFAULT 'is',
  	"value" varchar
  );
  
  CREATE TABLE "form_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_form_question_kind" DEFAULT 'longText',
  	"required" boolean DEFAULT true,
  	"for_reviewers" boolean DEFAULT true,
  	"least" numeric,
  	"most" numeric,
  	"earliest" varchar,
  	"latest" varchar,
  	"key" varchar
  );
  
  CREATE TABLE "form_questions_locales" (
  	"label" varchar,
  	"help" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "form_sections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar
  );
  
  CREATE TABLE "form_sections_locales" (
  	"title" varchar,
  	"lead" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_eligibility_when_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"of" varchar,
  	"comparison" "enum_form_comparison" DEFAULT 'is',
  	"value" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_eligibility_require_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"of" varchar,
  	"comparison" "enum_form_comparison" DEFAULT 'is',
  	"value" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_eligibility_rules_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_eligibility_rules_v_locales" (
  	"title" varchar,
  	"reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_form_choices_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_form_choices_v_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_form_conditions_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"of" varchar,
  	"comparison" "enum_form_comparison" DEFAULT 'is',
  	"value" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_form_questions_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum_form_question_kind" DEFAULT 'longText',
  	"required" boolean DEFAULT true,
  	"for_reviewers" boolean DEFAULT true,
  	"least" numeric,
  	"most" numeric,
  	"earliest" varchar,
  	"latest" varchar,
  	"key" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_form_questions_v_locales" (
  	"label" varchar,
  	"help" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_form_sections_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_form_sections_v_locales" (
  	"title" varchar,
  	"lead" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "form_versions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"program_id" uuid NOT NULL,
  	"number" numeric NOT NULL,
  	"digest" varchar NOT NULL,
  	"definition" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "programs_form_questions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programs_form_questions_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_programs_v_version_form_questions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_programs_v_version_form_questions_locales" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "programs_form_questions" CASCADE;
  DROP TABLE "programs_form_questions_locales" CASCADE;
  DROP TABLE "_programs_v_version_form_questions" CASCADE;
  DROP TABLE "_programs_v_version_form_questions_locales" CASCADE;
  ALTER TABLE "documents" ALTER COLUMN "kind" SET DATA TYPE varchar;
  ALTER TABLE "applications" ADD COLUMN "answered_form_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "form_versions_id" uuid;
  ALTER TABLE "eligibility_when" ADD CONSTRAINT "eligibility_when_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."eligibility_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "eligibility_require" ADD CONSTRAINT "eligibility_require_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."eligibility_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "eligibility_rules" ADD CONSTRAINT "eligibility_rules_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "eligibility_rules_locales" ADD CONSTRAINT "eligibility_rules_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."eligibility_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_choices" ADD CONSTRAINT "form_choices_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."form_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_choices_locales" ADD CONSTRAINT "form_choices_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."form_choices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_conditions" ADD CONSTRAINT "form_conditions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."form_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_questions" ADD CONSTRAINT "form_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."form_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_questions_locales" ADD CONSTRAINT "form_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."form_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_sections" ADD CONSTRAINT "form_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_sections_locales" ADD CONSTRAINT "form_sections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."form_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_eligibility_when_v" ADD CONSTRAINT "_eligibility_when_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_eligibility_rules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_eligibility_require_v" ADD CONSTRAINT "_eligibility_require_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_eligibility_rules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_eligibility_rules_v" ADD CONSTRAINT "_eligibility_rules_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_eligibility_rules_v_locales" ADD CONSTRAINT "_eligibility_rules_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_eligibility_rules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_form_choices_v" ADD CONSTRAINT "_form_choices_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_form_questions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_form_choices_v_locales" ADD CONSTRAINT "_form_choices_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_form_choices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_form_conditions_v" ADD CONSTRAINT "_form_conditions_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_form_questions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_form_questions_v" ADD CONSTRAINT "_form_questions_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_form_sections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_form_questions_v_locales" ADD CONSTRAINT "_form_questions_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_form_questions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_form_sections_v" ADD CONSTRAINT "_form_sections_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_form_sections_v_locales" ADD CONSTRAINT "_form_sections_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_form_sections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_versions" ADD CONSTRAINT "form_versions_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "eligibility_when_order_idx" ON "eligibility_when" USING btree ("_order");
  CREATE INDEX "eligibility_when_parent_id_idx" ON "eligibility_when" USING btree ("_parent_id");
  CREATE INDEX "eligibility_require_order_idx" ON "eligibility_require" USING btree ("_order");
  CREATE INDEX "eligibility_require_parent_id_idx" ON "eligibility_require" USING btree ("_parent_id");
  CREATE INDEX "eligibility_rules_order_idx" ON "eligibility_rules" USING btree ("_order");
  CREATE INDEX "eligibility_rules_parent_id_idx" ON "eligibility_rules" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "eligibility_rules_locales_locale_parent_id_unique" ON "eligibility_rules_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "form_choices_order_idx" ON "form_choices" USING btree ("_order");
  CREATE INDEX "form_choices_parent_id_idx" ON "form_choices" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "form_choices_locales_locale_parent_id_unique" ON "form_choices_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "form_conditions_order_idx" ON "form_conditions" USING btree ("_order");
  CREATE INDEX "form_conditions_parent_id_idx" ON "form_conditions" USING btree ("_parent_id");
  CREATE INDEX "form_questions_order_idx" ON "form_questions" USING btree ("_order");
  CREATE INDEX "form_questions_parent_id_idx" ON "form_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "form_questions_locales_locale_parent_id_unique" ON "form_questions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "form_sections_order_idx" ON "form_sections" USING btree ("_order");
  CREATE INDEX "form_sections_parent_id_idx" ON "form_sections" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "form_sections_locales_locale_parent_id_unique" ON "form_sections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_eligibility_when_v_order_idx" ON "_eligibility_when_v" USING btree ("_order");
  CREATE INDEX "_eligibility_when_v_parent_id_idx" ON "_eligibility_when_v" USING btree ("_parent_id");
  CREATE INDEX "_eligibility_require_v_order_idx" ON "_eligibility_require_v" USING btree ("_order");
  CREATE INDEX "_eligibility_require_v_parent_id_idx" ON "_eligibility_require_v" USING btree ("_parent_id");
  CREATE INDEX "_eligibility_rules_v_order_idx" ON "_eligibility_rules_v" USING btree ("_order");
  CREATE INDEX "_eligibility_rules_v_parent_id_idx" ON "_eligibility_rules_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_eligibility_rules_v_locales_locale_parent_id_unique" ON "_eligibility_rules_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_form_choices_v_order_idx" ON "_form_choices_v" USING btree ("_order");
  CREATE INDEX "_form_choices_v_parent_id_idx" ON "_form_choices_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_form_choices_v_locales_locale_parent_id_unique" ON "_form_choices_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_form_conditions_v_order_idx" ON "_form_conditions_v" USING btree ("_order");
  CREATE INDEX "_form_conditions_v_parent_id_idx" ON "_form_conditions_v" USING btree ("_parent_id");
  CREATE INDEX "_form_questions_v_order_idx" ON "_form_questions_v" USING btree ("_order");
  CREATE INDEX "_form_questions_v_parent_id_idx" ON "_form_questions_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_form_questions_v_locales_locale_parent_id_unique" ON "_form_questions_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_form_sections_v_order_idx" ON "_form_sections_v" USING btree ("_order");
  CREATE INDEX "_form_sections_v_parent_id_idx" ON "_form_sections_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_form_sections_v_locales_locale_parent_id_unique" ON "_form_sections_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "form_versions_program_idx" ON "form_versions" USING btree ("program_id");
  CREATE INDEX "form_versions_updated_at_idx" ON "form_versions" USING btree ("updated_at");
  CREATE INDEX "form_versions_created_at_idx" ON "form_versions" USING btree ("created_at");
  CREATE UNIQUE INDEX "program_number_idx" ON "form_versions" USING btree ("program_id","number");
  ALTER TABLE "applications" ADD CONSTRAINT "applications_answered_form_id_form_versions_id_fk" FOREIGN KEY ("answered_form_id") REFERENCES "public"."form_versions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_form_versions_fk" FOREIGN KEY ("form_versions_id") REFERENCES "public"."form_versions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "applications_answered_form_idx" ON "applications" USING btree ("answered_form_id");
  CREATE INDEX "payload_locked_documents_rels_form_versions_id_idx" ON "payload_locked_documents_rels" USING btree ("form_versions_id");
  DROP TYPE "public"."enum_documents_kind";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_documents_kind" AS ENUM('cv', 'letter');
  CREATE TABLE "programs_form_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"min_words" numeric DEFAULT 0,
  	"max_words" numeric DEFAULT 250,
  	"required" boolean DEFAULT true
  );
  
  CREATE TABLE "programs_form_questions_locales" (
  	"label" varchar,
  	"help" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_programs_v_version_form_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"min_words" numeric DEFAULT 0,
  	"max_words" numeric DEFAULT 250,
  	"required" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_programs_v_version_form_questions_locales" (
  	"label" varchar,
  	"help" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "eligibility_when" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "eligibility_require" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "eligibility_rules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "eligibility_rules_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "form_choices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "form_choices_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "form_conditions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "form_questions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "form_questions_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "form_sections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "form_sections_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_eligibility_when_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_eligibility_require_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_eligibility_rules_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_eligibility_rules_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_form_choices_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_form_choices_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_form_conditions_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_form_questions_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_form_questions_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_form_sections_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_form_sections_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "form_versions" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "eligibility_when" CASCADE;
  DROP TABLE "eligibility_require" CASCADE;
  DROP TABLE "eligibility_rules" CASCADE;
  DROP TABLE "eligibility_rules_locales" CASCADE;
  DROP TABLE "form_choices" CASCADE;
  DROP TABLE "form_choices_locales" CASCADE;
  DROP TABLE "form_conditions" CASCADE;
  DROP TABLE "form_questions" CASCADE;
  DROP TABLE "form_questions_locales" CASCADE;
  DROP TABLE "form_sections" CASCADE;
  DROP TABLE "form_sections_locales" CASCADE;
  DROP TABLE "_eligibility_when_v" CASCADE;
  DROP TABLE "_eligibility_require_v" CASCADE;
  DROP TABLE "_eligibility_rules_v" CASCADE;
  DROP TABLE "_eligibility_rules_v_locales" CASCADE;
  DROP TABLE "_form_choices_v" CASCADE;
  DROP TABLE "_form_choices_v_locales" CASCADE;
  DROP TABLE "_form_conditions_v" CASCADE;
  DROP TABLE "_form_questions_v" CASCADE;
  DROP TABLE "_form_questions_v_locales" CASCADE;
  DROP TABLE "_form_sections_v" CASCADE;
  DROP TABLE "_form_sections_v_locales" CASCADE;
  DROP TABLE "form_versions" CASCADE;
  ALTER TABLE "applications" DROP CONSTRAINT IF EXISTS "applications_answered_form_id_form_versions_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_form_versions_fk";
  
  DROP INDEX "applications_answered_form_idx";
  DROP INDEX "payload_locked_documents_rels_form_versions_id_idx";
  ALTER TABLE "documents" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_documents_kind" USING "kind"::"public"."enum_documents_kind";
  ALTER TABLE "programs_form_questions" ADD CONSTRAINT "programs_form_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programs_form_questions_locales" ADD CONSTRAINT "programs_form_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programs_form_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programs_v_version_form_questions" ADD CONSTRAINT "_programs_v_version_form_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programs_v_version_form_questions_locales" ADD CONSTRAINT "_programs_v_version_form_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programs_v_version_form_questions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "programs_form_questions_order_idx" ON "programs_form_questions" USING btree ("_order");
  CREATE INDEX "programs_form_questions_parent_id_idx" ON "programs_form_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "programs_form_questions_locales_locale_parent_id_unique" ON "programs_form_questions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_programs_v_version_form_questions_order_idx" ON "_programs_v_version_form_questions" USING btree ("_order");
  CREATE INDEX "_programs_v_version_form_questions_parent_id_idx" ON "_programs_v_version_form_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_programs_v_version_form_questions_locales_locale_parent_id_" ON "_programs_v_version_form_questions_locales" USING btree ("_locale","_parent_id");
  ALTER TABLE "applications" DROP COLUMN "answered_form_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "form_versions_id";
  DROP TYPE "public"."enum_form_comparison";
  DROP TYPE "public"."enum_form_question_kind";`)
}
