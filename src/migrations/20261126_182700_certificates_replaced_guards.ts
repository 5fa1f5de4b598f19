import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Of one application one certificate is valid at most. One is the first; every other names the revoked one whose place it takes, so whoever issues to all that have none can't give another to somebody whose was revoked. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create unique index certificates_one_valid on certificates (application_id) where revoked_at is null;
    create unique index certificates_one_first on certificates (application_id) where replaces_id is null;

    create function certificates_follow() returns trigger language plpgsql as $$
    begin
      if new.replaces_id is not null and not exists
        (select from certificates c where c.id = new.replaces_id and c.application_id = new.application_id and c.program_id = new.program_id and c.revoked_at is not null) then
        raise exception 'A certificate takes the place only of a revoked one of the same holder.' using errcode = 'integrity_constraint_violation';
      end if;
      return new;
    end $$;
    create trigger certificates_follow before insert on certificates for each row execute function certificates_follow();

    create or replace function certificates_keep() returns trigger language plpgsql as $$
    begin
      if (new.serial, new.program_id, new.application_id, new.issued_at, new.replaces_id) is distinct from (old.serial, old.program_id, old.application_id, old.issued_at, old.replaces_id) then
        raise exception 'A certificate keeps its serial number, its holder and its day.' using errcode = 'integrity_constraint_violation';
      end if;
      if old.revoked_at is not null and (new.revoked_at, new.revoked_because, new.edition, new.holder) is distinct from (old.revoked_at, old.revoked_because, old.edition, old.holder) then
        raise exception 'A revoked certificate stays revoked.' using errcode = 'integrity_constraint_violation';
      end if;
      if new.edition not in (old.edition, old.edition + 1) then
        raise exception 'Editions follow one another.' using errcode = 'integrity_constraint_violation';
      end if;
      return new;
    end $$;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    create or replace function certificates_keep() returns trigger language plpgsql as $$
    begin
      if (new.serial, new.program_id, new.application_id, new.issued_at) is distinct from (old.serial, old.program_id, old.application_id, old.issued_at) then
        raise exception 'A certificate keeps its serial number, its holder and its day.' using errcode = 'integrity_constraint_violation';
      end if;
      if old.revoked_at is not null and (new.revoked_at, new.revoked_because, new.edition, new.holder) is distinct from (old.revoked_at, old.revoked_because, old.edition, old.holder) then
        raise exception 'A revoked certificate stays revoked.' using errcode = 'integrity_constraint_violation';
      end if;
      if new.edition not in (old.edition, old.edition + 1) then
        raise exception 'Editions follow one another.' using errcode = 'integrity_constraint_violation';
      end if;
      return new;
    end $$;
    drop trigger certificates_follow on certificates;
    drop function certificates_follow();
    drop index certificates_one_first;
    drop index certificates_one_valid;
  `)
}
