import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What can be found, one row for a document and a language. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table search_entries (
      collection text not null,
      document uuid not null,
      locale text not null,
      title text not null,
      folded_title text not null,
      lead text not null,
      text text not null,
      visible_from timestamptz,
      words tsvector not null,
      primary key (collection, document, locale)
    );
    create index search_entries_words on search_entries using gin (words);
    create index search_entries_title on search_entries using gin (folded_title gin_trgm_ops);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table search_entries`)
}
