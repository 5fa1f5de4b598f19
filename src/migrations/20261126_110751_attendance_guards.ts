import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What was said of somebody's attendance is only added to; what stands follows from a mark about the same person at the same session. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create trigger attendance_marks_only_grow before update or delete on attendance_marks for each row execute function only_grows();
    create trigger attendance_marks_only_grow_whole before truncate on attendance_marks for each statement execute function only_grows();

    alter table attendance_marks add constraint attendance_marks_reason check (state <> 'excused' or coalesce(reason, '') <> '');
    alter table attendance_marks add constraint attendance_marks_about unique (id, session_id, application_id);
    alter table attendance add constraint attendance_of_its_mark foreign key (mark_id, session_id, application_id) references attendance_marks (id, session_id, application_id);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    alter table attendance drop constraint attendance_of_its_mark;
    alter table attendance_marks drop constraint attendance_marks_about;
    alter table attendance_marks drop constraint attendance_marks_reason;
    drop trigger attendance_marks_only_grow_whole on attendance_marks;
    drop trigger attendance_marks_only_grow on attendance_marks;
  `)
}
