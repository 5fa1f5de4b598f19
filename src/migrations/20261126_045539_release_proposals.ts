import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_release_proposals_stage" AS ENUM('screening', 'interview');
  CREATE TABLE "release_proposals" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"program_id" uuid NOT NULL,
  	"stage" "enum_release_proposals_stage" NOT NULL,
  	"fingerprint" varchar NOT NULL,
  	"decisions" numeric NOT NULL,
  	"proposed_by_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "programs" ADD COLUMN "offers_second_consent" boolean DEFAULT false;
  ALTER TABLE "_programs_v" ADD COLUMN "version_offers_second_consent" boolean DEFAULT false;
  ALTER TABLE "releases" ADD COLUMN "fingerprint" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "release_proposals_id" uuid;
  ALTER TABLE "release_proposals" ADD CONSTRAINT "release_proposals_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "release_proposals" ADD CONSTRAINT "release_proposals_proposed_by_id_staff_id_fk" FOREIGN KEY ("proposed_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "release_proposals_program_idx" ON "release_proposals" USING btree ("program_id");
  CREATE INDEX "release_proposals_proposed_by_idx" ON "release_proposals" USING btree ("proposed_by_id");
  CREATE INDEX "release_proposals_updated_at_idx" ON "release_proposals" USING btree ("updated_at");
  CREATE INDEX "release_proposals_created_at_idx" ON "release_proposals" USING btree ("created_at");
  CREATE INDEX "program_stage_createdAt_1_idx" ON "release_proposals" USING btree ("program_id","stage","created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_release_proposals_fk" FOREIGN KEY ("release_proposals_id") REFERENCES "public"."release_proposals"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_release_proposals_id_idx" ON "payload_locked_documents_rels" USING btree ("release_proposals_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "release_proposals" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "release_proposals" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_release_proposals_fk";
  
  DROP INDEX "payload_locked_documents_rels_release_proposals_id_idx";
  ALTER TABLE "programs" DROP COLUMN "offers_second_consent";
  ALTER TABLE "_programs_v" DROP COLUMN "version_offers_second_consent";
  ALTER TABLE "releases" DROP COLUMN "fingerprint";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "release_proposals_id";
  DROP TYPE "public"."enum_release_proposals_stage";`)
}
