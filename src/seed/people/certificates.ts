import { addDays } from 'date-fns'
import type { PayloadRequest } from 'payload'
import { translator } from '@/i18n/translator'
import { reissue } from '@/plugins/certificates/operations/correct'
import { issueTo } from '@/plugins/certificates/operations/issue'
import { ensureKey } from '@/plugins/certificates/operations/keys'
import { readPress } from '@/plugins/certificates/operations/press'
import { replace } from '@/plugins/certificates/operations/replace'
import { revoke } from '@/plugins/certificates/operations/revoke'
import { lockCertificate, lockInForce } from '@/plugins/certificates/operations/standing'
import { query, sql } from '@/database/transaction'
import { asStaff } from './as-staff'
import { drawEmblem, drawSignature, emblemShows } from './certificate-pictures'
import type { Dossier } from './dossier'
import type { Edition } from './edition'

const both = (az: string, en: string) => ({ az, en })
const usual = (name: string) => both(translator('az', 'certificates')(`design.${name}`), translator('en', 'certificates')(`design.${name}`))

const design = {
  school: usual('school'),
  title: usual('title'),
  opening: usual('opening'),
  statement: usual('statement'),
  description: usual('description').az,
  criteria: usual('criteria').az,
  facts: [
    { name: both('Müddət', 'Period'), value: both('{{period}}', '{{period}}') },
    { name: both('Təlim', 'Trainings'), value: both('32', '32') },
    { name: both('Yer və tarix', 'Place and date'), value: both('Bakı, {{date}}', 'Baku, {{date}}') },
  ],
}

const signatories = [
  { hand: 'rustamov', name: 'Elçin Rüstəmov', office: both('Dövlət Miqrasiya Xidmətinin rəis müavini', 'Deputy Head of the State Migration Service') },
  { hand: 'alakbarova', name: 'Günel Ələkbərova', office: both('Miqrasiya Məktəbinin rəhbəri', 'Director of the Migration School') },
] as const

/** What is printed on the certificates of an edition, with an emblem and signatures. */
async function seedDesign(req: PayloadRequest, program: string): Promise<void> {
  const keep = async (name: string, data: Buffer) => {
    const file = { name: `${name}.png`, mimetype: 'image/png', size: data.length, data }
    // What a broken attempt left on disk is written over.
    const { id } = await req.payload.create({ collection: 'certificate-images', data: {}, file, overwriteExistingFiles: true, overrideAccess: true, req })
    return id
  }
  const signed = []
  for (const { hand, name, office } of signatories) signed.push({ name, office, signature: await keep(`signature-${hand}`, await drawSignature(hand)) })
  const emblem = { emblem: await keep('emblem', await drawEmblem()), emblemDescription: emblemShows }
  await req.payload.create({ collection: 'certificate-designs', data: { program, ...design, ...emblem, signatories: signed }, depth: 0, overrideAccess: true, req })
}

/** The graduates of an edition with their certificates, a few days after the end of it; one was corrected since, one revoked, and one revoked by mistake and given another. */
export async function seedCertificates(req: PayloadRequest, { calendar, id: program }: Edition, dossiers: readonly Dossier[], coordinator: string): Promise<void> {
  await seedDesign(req, program)
  const staff = await asStaff(req, coordinator)
  const graduates = dossiers.filter(({ story }) => story.standpoint.status === 'graduated')
  const days = (count: number) => addDays(calendar.graduation, count)
  await ensureKey(staff, days(0))
  const press = await readPress(staff, program)
  for (const { id } of graduates) await issueTo(staff, press, id, { at: days(3) })
  const [, one, other, mistaken] = await query<{ id: string; given: string }>(
    staff,
    sql`select c.id, concat_ws(' ', a.person_surname, a.person_given_name) as given from certificates c join applications a on a.id = c.application_id
        where c.program_id = ${program}::uuid order by a.person_surname, a.id`,
  )
  if (one) await reissue(staff, press, await lockInForce(staff, one.id), { holder: one.given, reason: 'Sahibi ata adının yazılmamasını xahiş edib.' }, { at: days(10) })
  if (other) await revoke(staff, await lockInForce(staff, other.id), 'Yekun işin başqasına məxsus olduğu aşkar edilib.', { at: days(20) })
  if (!mistaken) return
  await revoke(staff, await lockInForce(staff, mistaken.id), 'Siyahıda eyniadlı başqa məzunla səhv salınıb.', { at: days(20) })
  const standing = await lockCertificate(staff, mistaken.id)
  if (standing) await replace(staff, press, standing, { holder: standing.holder, reason: 'Əvvəlki səhvən ləğv edilmişdi.' }, { at: days(22) })
}
