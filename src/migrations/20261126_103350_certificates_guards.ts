import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What was given out stays as it was: a certificate keeps its number and its day, editions are only added, revoking is for good, and a key never signs again once it was changed. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table certificate_files (
      edition_id uuid primary key references certificate_editions (id),
      pdf bytea not null
    );

    create function certificates_refuse() returns trigger language plpgsql as $$
    begin
      raise exception 'What was issued stays as it was.' using errcode = 'integrity_constraint_violation';
    end $$;

    create function certificates_keep() returns trigger language plpgsql as $$
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
    create trigger certificates_keep before update on certificates for each row execute function certificates_keep();
    create trigger certificates_refuse before delete on certificates for each row execute function certificates_refuse();
    create trigger certificates_refuse_truncate before truncate on certificates for each statement execute function certificates_refuse();
    alter table certificates add constraint certificates_edition check (edition >= 1);

    create function certificate_editions_keep() returns trigger language plpgsql as $$
    begin
      -- Whoever had it made may leave the School.
      if new.made_by_id is null and to_jsonb(new) - 'made_by_id' = to_jsonb(old) - 'made_by_id' then return new; end if;
      raise exception 'An edition of a certificate stays as it was.' using errcode = 'integrity_constraint_violation';
    end $$;
    create trigger certificate_editions_keep before update on certificate_editions for each row execute function certificate_editions_keep();
    create trigger certificate_editions_refuse before delete on certificate_editions for each row execute function certificates_refuse();
    create trigger certificate_editions_refuse_truncate before truncate on certificate_editions for each statement execute function certificates_refuse();
    create trigger certificate_files_refuse before update or delete on certificate_files for each row execute function certificates_refuse();
    create trigger certificate_files_refuse_truncate before truncate on certificate_files for each statement execute function certificates_refuse();

    create unique index certificate_keys_one_in_force on certificate_keys (state) where state = 'inForce';
    create function certificate_keys_keep() returns trigger language plpgsql as $$
    begin
      if (new.public_key, new.sealed, new.in_force_from) is distinct from (old.public_key, old.sealed, old.in_force_from)
        or (old.in_force_until is not null and new.in_force_until is distinct from old.in_force_until)
        or (old.state <> new.state and (old.state, new.state) not in (('inForce', 'retired'), ('inForce', 'compromised'), ('retired', 'compromised')))
        or (new.state <> 'inForce' and new.in_force_until is null) or (new.state = 'compromised' and new.compromised_at is null) then
        raise exception 'A key only goes out of force.' using errcode = 'integrity_constraint_violation';
      end if;
      return new;
    end $$;
    create trigger certificate_keys_keep before update on certificate_keys for each row execute function certificate_keys_keep();
    create trigger certificate_keys_refuse before delete on certificate_keys for each row execute function certificates_refuse();
    create trigger certificate_keys_refuse_truncate before truncate on certificate_keys for each statement execute function certificates_refuse();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger certificate_keys_refuse_truncate on certificate_keys;
    drop trigger certificate_keys_refuse on certificate_keys;
    drop trigger certificate_keys_keep on certificate_keys;
    drop function certificate_keys_keep();
    drop index certificate_keys_one_in_force;
    drop trigger certificate_editions_refuse_truncate on certificate_editions;
    drop trigger certificate_editions_refuse on certificate_editions;
    drop trigger certificate_editions_keep on certificate_editions;
    drop function certificate_editions_keep();
    alter table certificates drop constraint certificates_edition;
    drop trigger certificates_refuse_truncate on certificates;
    drop trigger certificates_refuse on certificates;
    drop trigger certificates_keep on certificates;
    drop function certificates_keep();
    drop table certificate_files;
    drop function certificates_refuse();
  `)
}
