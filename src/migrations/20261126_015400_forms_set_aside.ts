import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The questions of before, set aside while their tables give way to those of sections: `forms_carried_over` takes them from here. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table questions_before as select q._parent_id as program_id, q._order as place, q.id, q.key, q.min_words, q.max_words, q.required from programs_form_questions q;
    create table questions_before_words as select l._parent_id as question_id, l._locale as locale, l.label, l.help from programs_form_questions_locales l;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    insert into programs_form_questions (_order, _parent_id, id, key, min_words, max_words, required) select place, program_id, id, key, min_words, max_words, required from questions_before;
    insert into programs_form_questions_locales (label, help, _locale, _parent_id) select label, help, locale, question_id from questions_before_words;
    drop table questions_before_words;
    drop table questions_before;
  `)
}
