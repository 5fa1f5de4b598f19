import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_certificate_keys_state" AS ENUM('inForce', 'retired', 'compromised');
  CREATE TYPE "public"."enum_certificate_runs_state" AS ENUM('waiting', 'working', 'done');
  CREATE TABLE "certificate_designs_facts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name_az" varchar NOT NULL,
  	"name_en" varchar NOT NULL,
  	"value_az" varchar NOT NULL,
  	"value_en" varchar NOT NULL
  );
  
  CREATE TABLE "certificate_designs_signatories" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"office_az" varchar NOT NULL,
  	"office_en" varchar NOT NULL,
  	"signature_id" uuid
  );
  
  CREATE TABLE "certificate_designs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"program_id" uuid NOT NULL,
  	"school_az" varchar NOT NULL,
  	"school_en" varchar NOT NULL,
  	"title_az" varchar NOT NULL,
  	"title_en" varchar NOT NULL,
  	"opening_az" varchar NOT NULL,
  	"opening_en" varchar NOT NULL,
  	"statement_az" varchar NOT NULL,
  	"statement_en" varchar NOT NULL,
  	"emblem_id" uuid,
  	"emblem_description" varchar,
  	"description" varchar NOT NULL,
  	"criteria" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "certificate_images" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
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
  
  CREATE TABLE "certificates" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"serial" varchar NOT NULL,
  	"program_id" uuid NOT NULL,
  	"application_id" uuid NOT NULL,
  	"holder" varchar NOT NULL,
  	"edition" numeric NOT NULL,
  	"issued_at" timestamp(3) with time zone NOT NULL,
  	"revoked_at" timestamp(3) with time zone,
  	"revoked_because" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "certificate_editions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"certificate_id" uuid NOT NULL,
  	"number" numeric NOT NULL,
  	"facts" jsonb NOT NULL,
  	"status_index" numeric NOT NULL,
  	"key_id" uuid NOT NULL,
  	"made_by_id" uuid,
  	"reason" varchar,
  	"credential" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "certificate_keys" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"public_key" varchar NOT NULL,
  	"sealed" varchar NOT NULL,
  	"state" "enum_certificate_keys_state" NOT NULL,
  	"in_force_from" timestamp(3) with time zone NOT NULL,
  	"in_force_until" timestamp(3) with time zone,
  	"compromised_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "certificate_runs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"program_id" uuid NOT NULL,
  	"state" "enum_certificate_runs_state" NOT NULL,
  	"asked_at" timestamp(3) with time zone NOT NULL,
  	"asked_by_id" uuid,
  	"due" numeric NOT NULL,
  	"issued" numeric NOT NULL,
  	"faults" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "certificate_designs_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "certificate_images_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "certificates_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "certificate_editions_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "certificate_keys_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "certificate_runs_id" uuid;
  ALTER TABLE "certificate_designs_facts" ADD CONSTRAINT "certificate_designs_facts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."certificate_designs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "certificate_designs_signatories" ADD CONSTRAINT "certificate_designs_signatories_signature_id_certificate_images_id_fk" FOREIGN KEY ("signature_id") REFERENCES "public"."certificate_images"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "certificate_designs_signatories" ADD CONSTRAINT "certificate_designs_signatories_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."certificate_designs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "certificate_designs" ADD CONSTRAINT "certificate_designs_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "certificate_designs" ADD CONSTRAINT "certificate_designs_emblem_id_certificate_images_id_fk" FOREIGN KEY ("emblem_id") REFERENCES "public"."certificate_images"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "certificates" ADD CONSTRAINT "certificates_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "certificates" ADD CONSTRAINT "certificates_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "certificate_editions" ADD CONSTRAINT "certificate_editions_certificate_id_certificates_id_fk" FOREIGN KEY ("certificate_id") REFERENCES "public"."certificates"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "certificate_editions" ADD CONSTRAINT "certificate_editions_key_id_certificate_keys_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."certificate_keys"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "certificate_editions" ADD CONSTRAINT "certificate_editions_made_by_id_staff_id_fk" FOREIGN KEY ("made_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "certificate_runs" ADD CONSTRAINT "certificate_runs_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "certificate_runs" ADD CONSTRAINT "certificate_runs_asked_by_id_staff_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "certificate_designs_facts_order_idx" ON "certificate_designs_facts" USING btree ("_order");
  CREATE INDEX "certificate_designs_facts_parent_id_idx" ON "certificate_designs_facts" USING btree ("_parent_id");
  CREATE INDEX "certificate_designs_signatories_order_idx" ON "certificate_designs_signatories" USING btree ("_order");
  CREATE INDEX "certificate_designs_signatories_parent_id_idx" ON "certificate_designs_signatories" USING btree ("_parent_id");
  CREATE INDEX "certificate_designs_signatories_signature_idx" ON "certificate_designs_signatories" USING btree ("signature_id");
  CREATE UNIQUE INDEX "certificate_designs_program_idx" ON "certificate_designs" USING btree ("program_id");
  CREATE INDEX "certificate_designs_emblem_idx" ON "certificate_designs" USING btree ("emblem_id");
  CREATE INDEX "certificate_designs_updated_at_idx" ON "certificate_designs" USING btree ("updated_at");
  CREATE INDEX "certificate_designs_created_at_idx" ON "certificate_designs" USING btree ("created_at");
  CREATE INDEX "certificate_images_updated_at_idx" ON "certificate_images" USING btree ("updated_at");
  CREATE INDEX "certificate_images_created_at_idx" ON "certificate_images" USING btree ("created_at");
  CREATE UNIQUE INDEX "certificate_images_filename_idx" ON "certificate_images" USING btree ("filename");
  CREATE UNIQUE INDEX "certificates_serial_idx" ON "certificates" USING btree ("serial");
  CREATE INDEX "certificates_program_idx" ON "certificates" USING btree ("program_id");
  CREATE UNIQUE INDEX "certificates_application_idx" ON "certificates" USING btree ("application_id");
  CREATE INDEX "certificates_updated_at_idx" ON "certificates" USING btree ("updated_at");
  CREATE INDEX "certificates_created_at_idx" ON "certificates" USING btree ("created_at");
  CREATE INDEX "certificate_editions_certificate_idx" ON "certificate_editions" USING btree ("certificate_id");
  CREATE UNIQUE INDEX "certificate_editions_status_index_idx" ON "certificate_editions" USING btree ("status_index");
  CREATE INDEX "certificate_editions_key_idx" ON "certificate_editions" USING btree ("key_id");
  CREATE INDEX "certificate_editions_made_by_idx" ON "certificate_editions" USING btree ("made_by_id");
  CREATE INDEX "certificate_editions_updated_at_idx" ON "certificate_editions" USING btree ("updated_at");
  CREATE INDEX "certificate_editions_created_at_idx" ON "certificate_editions" USING btree ("created_at");
  CREATE UNIQUE INDEX "certificate_number_idx" ON "certificate_editions" USING btree ("certificate_id","number");
  CREATE UNIQUE INDEX "certificate_keys_public_key_idx" ON "certificate_keys" USING btree ("public_key");
  CREATE INDEX "certificate_keys_updated_at_idx" ON "certificate_keys" USING btree ("updated_at");
  CREATE INDEX "certificate_keys_created_at_idx" ON "certificate_keys" USING btree ("created_at");
  CREATE UNIQUE INDEX "certificate_runs_program_idx" ON "certificate_runs" USING btree ("program_id");
  CREATE INDEX "certificate_runs_asked_by_idx" ON "certificate_runs" USING btree ("asked_by_id");
  CREATE INDEX "certificate_runs_updated_at_idx" ON "certificate_runs" USING btree ("updated_at");
  CREATE INDEX "certificate_runs_created_at_idx" ON "certificate_runs" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_certificate_designs_fk" FOREIGN KEY ("certificate_designs_id") REFERENCES "public"."certificate_designs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_certificate_images_fk" FOREIGN KEY ("certificate_images_id") REFERENCES "public"."certificate_images"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_certificates_fk" FOREIGN KEY ("certificates_id") REFERENCES "public"."certificates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_certificate_editions_fk" FOREIGN KEY ("certificate_editions_id") REFERENCES "public"."certificate_editions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_certificate_keys_fk" FOREIGN KEY ("certificate_keys_id") REFERENCES "public"."certificate_keys"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_certificate_runs_fk" FOREIGN KEY ("certificate_runs_id") REFERENCES "public"."certificate_runs"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_certificate_designs_id_idx" ON "payload_locked_documents_rels" USING btree ("certificate_designs_id");
  CREATE INDEX "payload_locked_documents_rels_certificate_images_id_idx" ON "payload_locked_documents_rels" USING btree ("certificate_images_id");
  CREATE INDEX "payload_locked_documents_rels_certificates_id_idx" ON "payload_locked_documents_rels" USING btree ("certificates_id");
  CREATE INDEX "payload_locked_documents_rels_certificate_editions_id_idx" ON "payload_locked_documents_rels" USING btree ("certificate_editions_id");
  CREATE INDEX "payload_locked_documents_rels_certificate_keys_id_idx" ON "payload_locked_documents_rels" USING btree ("certificate_keys_id");
  CREATE INDEX "payload_locked_documents_rels_certificate_runs_id_idx" ON "payload_locked_documents_rels" USING btree ("certificate_runs_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "certificate_designs_facts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "certificate_designs_signatories" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "certificate_designs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "certificate_images" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "certificates" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "certificate_editions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "certificate_keys" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "certificate_runs" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "certificate_designs_facts" CASCADE;
  DROP TABLE "certificate_designs_signatories" CASCADE;
  DROP TABLE "certificate_designs" CASCADE;
  DROP TABLE "certificate_images" CASCADE;
  DROP TABLE "certificates" CASCADE;
  DROP TABLE "certificate_editions" CASCADE;
  DROP TABLE "certificate_keys" CASCADE;
  DROP TABLE "certificate_runs" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_certificate_designs_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_certificate_images_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_certificates_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_certificate_editions_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_certificate_keys_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_certificate_runs_fk";
  
  DROP INDEX "payload_locked_documents_rels_certificate_designs_id_idx";
  DROP INDEX "payload_locked_documents_rels_certificate_images_id_idx";
  DROP INDEX "payload_locked_documents_rels_certificates_id_idx";
  DROP INDEX "payload_locked_documents_rels_certificate_editions_id_idx";
  DROP INDEX "payload_locked_documents_rels_certificate_keys_id_idx";
  DROP INDEX "payload_locked_documents_rels_certificate_runs_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "certificate_designs_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "certificate_images_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "certificates_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "certificate_editions_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "certificate_keys_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "certificate_runs_id";
  DROP TYPE "public"."enum_certificate_keys_state";
  DROP TYPE "public"."enum_certificate_runs_state";`)
}
