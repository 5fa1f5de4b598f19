import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** A person who is sought on the board is found where the board is sorted, without a look at the applications, however many bear the name. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table standings add column words text not null default '';
    update standings s set words = application_words(a.person_surname, a.person_given_name, a.person_patronymic, a.receipt)
      from applications a where a.id = s.application_id;

    create function standings_words() returns trigger language plpgsql as $$
    begin
      select application_words(person_surname, person_given_name, person_patronymic, receipt) into strict new.words
        from applications where id = new.application_id;
      return new;
    end $$;
    create trigger standings_words before insert on standings for each row execute function standings_words();

    create function standings_reword() returns trigger language plpgsql as $$
    begin
      update standings set words = application_words(new.person_surname, new.person_given_name, new.person_patronymic, new.receipt)
        where application_id = new.id;
      return null;
    end $$;
    create trigger standings_reword after update on applications for each row
      when (old.status <> 'draft' and (old.person_surname, old.person_given_name, old.person_patronymic, old.receipt)
        is distinct from (new.person_surname, new.person_given_name, new.person_patronymic, new.receipt))
      execute function standings_reword();

    create index standings_by_words on standings using gin (words gin_trgm_ops);
    drop index applications_by_words;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    create index applications_by_words on applications using gin (application_words(person_surname, person_given_name, person_patronymic, receipt) gin_trgm_ops);
    drop index standings_by_words;
    drop trigger standings_reword on applications;
    drop function standings_reword();
    drop trigger standings_words on standings;
    drop function standings_words();
    alter table standings drop column words;
  `)
}
