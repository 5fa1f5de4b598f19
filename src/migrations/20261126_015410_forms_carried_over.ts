import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Essays of before become questions of one section, with the two that every form asked; their answers, replies. Every programme gets the first version of its form, which
 * whatever was handed in has answered. A version that was answered stays as it is, and goes only with its programme.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create temporary table asked_before (key text, place int, most numeric, for_reviewers boolean, locale _locales, label text, help text) on commit drop;
    insert into asked_before values
      ('experience', 1001, 600, true, 'az', 'Təcrübə', 'İş, təcrübə proqramı, könüllülük, tədqiqat: haqqınızda bilməyimizi istədiyiniz nə varsa.'),
      ('experience', 1001, 600, true, 'en', 'Experience', 'Work, internships, volunteering, research: whatever you would like us to know.'),
      ('experience', 1001, 600, true, 'ru', 'Опыт', 'Работа, стажировки, волонтёрство, исследования: всё, о чём вы хотите рассказать.'),
      ('heard-from', 1002, null, false, 'az', 'Məktəb haqqında haradan eşitmisiniz?', null),
      ('heard-from', 1002, null, false, 'en', 'How did you hear of the School?', null),
      ('heard-from', 1002, null, false, 'ru', 'Откуда вы узнали о Школе?', null);

    insert into form_sections (_order, _parent_id, id, key) select 1, id, 'essays-' || id, 'essays' from programs;
    insert into form_sections_locales (title, _locale, _parent_id)
      select w.title, w.locale::_locales, 'essays-' || p.id from programs p, (values ('az', 'Esselər'), ('en', 'Essays'), ('ru', 'Эссе')) w (locale, title);
    insert into form_questions (_order, _parent_id, id, kind, required, for_reviewers, least, most, key)
      select place, 'essays-' || program_id, id, 'longText', coalesce(required, false), true, nullif(min_words, 0), max_words, key from questions_before;
    insert into form_questions (_order, _parent_id, id, kind, required, for_reviewers, most, key)
      select distinct b.place, 'essays-' || p.id, b.key || '-' || p.id, (case b.key when 'experience' then 'longText' else 'shortText' end)::enum_form_question_kind, false, b.for_reviewers, b.most, b.key
      from programs p, asked_before b;
    insert into form_questions_locales (label, help, _locale, _parent_id) select label, help, locale, question_id from questions_before_words;
    insert into form_questions_locales (label, help, _locale, _parent_id) select b.label, b.help, b.locale, b.key || '-' || p.id from programs p, asked_before b;

    create temporary table newest on commit drop as select gen_random_uuid() as section_id, id as version_id, parent_id as program_id from _programs_v where latest and parent_id is not null;
    insert into _form_sections_v (_order, _parent_id, id, key, _uuid) select s._order, n.version_id, n.section_id, s.key, s.id from newest n join form_sections s on s._parent_id = n.program_id;
    insert into _form_sections_v_locales (title, lead, _locale, _parent_id)
      select l.title, l.lead, l._locale, n.section_id from newest n join form_sections s on s._parent_id = n.program_id join form_sections_locales l on l._parent_id = s.id;
    insert into _form_questions_v (_order, _parent_id, kind, required, for_reviewers, least, most, key, _uuid)
      select q._order, n.section_id, q.kind, q.required, q.for_reviewers, q.least, q.most, q.key, q.id
      from newest n join form_sections s on s._parent_id = n.program_id join form_questions q on q._parent_id = s.id;
    insert into _form_questions_v_locales (label, help, _locale, _parent_id)
      select l.label, l.help, l._locale, v.id from newest n join _form_questions_v v on v._parent_id = n.section_id join form_questions_locales l on l._parent_id = v._uuid;

    insert into form_versions (program_id, number, digest, definition)
      select p.id, 1, 'carried over', jsonb_build_object(
        'cvRequired', coalesce(p.form_cv_required, false), 'letterRequired', coalesce(p.form_letter_required, false),
        'eligibility', jsonb_build_object('rules', '[]'::jsonb, 'studies', jsonb_build_object(
          'fieldsOfStudy', (select coalesce(jsonb_agg(value), '[]') from programs_eligibility_fields_of_study where parent_id = p.id),
          'levels', (select coalesce(jsonb_agg(value), '[]') from programs_eligibility_levels where parent_id = p.id),
          'minimumBachelorYear', p.eligibility_minimum_bachelor_year, 'earliestGraduationYear', p.eligibility_earliest_graduation_year)),
        'sections', jsonb_build_array(jsonb_build_object('key', 'essays', 'title', jsonb_build_object('az', 'Esselər', 'en', 'Essays', 'ru', 'Эссе'), 'lead', null,
          'questions', (
            select jsonb_agg(jsonb_build_object('key', q.key, 'kind', q.kind, 'required', q.required, 'forReviewers', q.for_reviewers, 'least', q.least, 'most', q.most,
              'earliest', null, 'latest', null, 'choices', '[]'::jsonb, 'showWhen', '[]'::jsonb,
              'label', jsonb_build_object('az', coalesce(az.label, ''), 'en', en.label, 'ru', ru.label),
              'help', case when coalesce(az.help, en.help, ru.help) is null then null else jsonb_build_object('az', coalesce(az.help, ''), 'en', en.help, 'ru', ru.help) end) order by q._order)
            from form_questions q
              left join form_questions_locales az on az._parent_id = q.id and az._locale = 'az'
              left join form_questions_locales en on en._parent_id = q.id and en._locale = 'en'
              left join form_questions_locales ru on ru._parent_id = q.id and ru._locale = 'ru'
            where q._parent_id = 'essays-' || p.id))))
      from programs p;

    create function replies_of(form jsonb) returns jsonb language sql immutable as $$
      select (form - 'essays' - 'experience' - 'heardFrom') || jsonb_build_object('replies',
        coalesce(form -> 'essays', '{}') || jsonb_strip_nulls(jsonb_build_object('experience', nullif(form ->> 'experience', ''), 'heard-from', nullif(form ->> 'heardFrom', ''))))
    $$;
    alter table applications disable trigger user;
    update applications a set form = replies_of(coalesce(form, '{}')), answers = case when submitted_at is null then answers else replies_of(coalesce(answers, '{}')) end,
      answered_form_id = case when submitted_at is null then null else (select id from form_versions v where v.program_id = a.program_id) end;
    alter table applications enable trigger user;
    alter table revisions disable trigger user;
    update revisions set form = replies_of(form);
    alter table revisions enable trigger user;
    alter table redactions disable trigger user;
    update redactions set answer = case answer when 'experience' then 'replies.experience' else regexp_replace(answer, '^essays\\.', 'replies.') end;
    alter table redactions enable trigger user;
    drop function replies_of(jsonb);
    drop table questions_before_words;
    drop table questions_before;

    alter table form_versions drop constraint form_versions_program_id_programs_id_fk;
    alter table form_versions add constraint form_versions_program_id_programs_id_fk foreign key (program_id) references programs (id) on delete cascade;
    create function keep_answered_form() returns trigger language plpgsql as $$
    begin
      if exists (select from applications where answered_form_id = old.id) then
        raise exception 'A version of a form that was answered stays as it is.' using errcode = 'integrity_constraint_violation';
      end if;
      return case tg_op when 'DELETE' then old else new end;
    end $$;
    create trigger form_versions_kept before update or delete on form_versions for each row execute function keep_answered_form();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger form_versions_kept on form_versions;
    drop function keep_answered_form();
    create table questions_before as
      select s._parent_id as program_id, q._order as place, q.id, q.key, coalesce(q.least, 0) as min_words, coalesce(q.most, 1000) as max_words, q.required
      from form_questions q join form_sections s on s.id = q._parent_id where q.kind = 'longText' and q.key <> 'experience';
    create table questions_before_words as
      select l._parent_id as question_id, l._locale as locale, l.label, l.help from form_questions_locales l where l._parent_id in (select id from questions_before);
    create function essays_of(form jsonb) returns jsonb language sql immutable as $$
      select (form - 'replies') || jsonb_build_object('essays', coalesce(form -> 'replies', '{}') - 'experience' - 'heard-from',
        'experience', coalesce(form -> 'replies' ->> 'experience', ''), 'heardFrom', coalesce(form -> 'replies' ->> 'heard-from', ''))
    $$;
    alter table applications disable trigger user;
    update applications set form = essays_of(coalesce(form, '{}')), answers = case when submitted_at is null then answers else essays_of(coalesce(answers, '{}')) end;
    alter table applications enable trigger user;
    alter table revisions disable trigger user;
    update revisions set form = essays_of(form);
    alter table revisions enable trigger user;
    alter table redactions disable trigger user;
    update redactions set answer = case answer when 'replies.experience' then 'experience' else regexp_replace(answer, '^replies\\.', 'essays.') end;
    alter table redactions enable trigger user;
    drop function essays_of(jsonb);
  `)
}
