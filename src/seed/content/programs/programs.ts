import { zone } from '@/i18n/locales'
import { prose, type Text } from '../text'
import type { DocumentSource } from '../write'
import { consent, consentVersion } from './consent'
import { interviewCriteria, screeningCriteria } from './criteria'
import type { ProgramDates } from './dates'
import { curriculumParts } from './parts'
import { sections } from './sections'

type ProgramSource = DocumentSource<'programs'>

const scale = { min: 1, max: 5 }

const about = prose({
  az: `Miqrasiya Məktəbi Dövlət Miqrasiya Xidmətinin gənclər üçün ödənişsiz təhsil proqramıdır. İştirakçılar miqrasiyanın necə idarə və tənzim olunduğunu, siyasətin necə qurulduğunu, bu sahədə hansı beynəlxalq təşkilatların çalışdığını işin içində olan insanlardan öyrənirlər.

## Proqramdan nə gözləmək olar

- həftə içi axşamlar və bəzi şənbə günləri keçirilən təlimlər
- Xidmətin struktur qurumlarına səfərlər və tərəfdaşların tədbirləri
- özünüzün seçdiyiniz mövzuda kiçik araşdırma və yekun təqdimat
- proqramı uğurla başa vuranlara sertifikat`,
  en: `The Migration School is a free programme of the State Migration Service for young people. Participants learn how migration is managed and regulated, how policy is made and which international organisations work in the field, from the people who do this work.

## What to expect

- trainings on weekday evenings and on some Saturdays
- visits to units of the Service and events of its partners
- a small research project on a subject of your choice and a final presentation
- a certificate for those who complete the programme successfully`,
  ru: `Школа миграции — бесплатная образовательная программа Государственной миграционной службы для молодёжи. Участники узнают, как управляют миграцией и регулируют её, как складывается политика и какие международные организации работают в этой сфере, — от людей, которые занимаются этим каждый день.

## Чего ожидать

- тренинги по вечерам в будни и в некоторые субботы
- визиты в подразделения Службы и мероприятия партнёров
- небольшое исследование на выбранную вами тему и итоговая презентация
- сертификат для тех, кто успешно завершит программу`,
})

/** What every edition has in common. */
const edition = (number: number, title: Text, summary: Text, dates: ProgramDates): ProgramSource => ({
  title,
  edition: number,
  startsOn: dates.startsOn,
  endsOn: dates.endsOn,
  capacity: 25,
  summary,
  body: about,
  parts: curriculumParts,
  call: { opensAt: dates.opensAt, closesAt: dates.closesAt, graceMinutes: 10, zone, resultsExpectedOn: dates.resultsExpectedOn },
  eligibility: {
    fieldsOfStudy: [
      'law',
      'political-science',
      'international-relations',
      'regional-studies',
      'oriental-studies',
      'translation',
      'journalism',
      'public-administration',
      'sociology',
    ],
    levels: ['bachelor', 'master', 'graduate'],
    minimumBachelorYear: 4,
    earliestGraduationYear: dates.earliestGraduationYear,
  },
  form: { sections, cvRequired: true, letterRequired: false, consent, consentVersion, retention: { notAdmittedMonths: 12, participantYears: 5 } },
  screening: { reviewsNeeded: 2, reviewersDecide: true, method: 'mean', scale, criteria: screeningCriteria },
  interview: {
    reviewsNeeded: 2,
    method: 'mean',
    scale,
    criteria: interviewCriteria,
    length: 40,
    pause: 5,
    breaks: [{ from: '13:00', to: '14:00' }],
    moveDaysBefore: 1,
    moveHour: '18:00',
  },
  offers: { answerDays: 5 },
  completion: { shares: { introduction: 70, theory: 75, practice: 80 }, lateCounts: 50, excused: 'leftOut', tasks: true, finalWork: true },
  _status: 'published',
})

/** The edition whose call is open. */
export const currentProgram = (dates: ProgramDates): ProgramSource =>
  edition(
    8,
    { az: 'Miqrasiya Məktəbi, 8-ci buraxılış', en: 'Migration School, 8th edition', ru: 'Школа миграции, 8-й выпуск' },
    {
      az: 'Üç hissə, otuz iki təlim, iyirmi beş iştirakçı. Miqrasiya siyasətini onu hazırlayan və icra edən insanlardan öyrənin.',
      en: 'Three parts, thirty-two trainings, twenty-five participants. Learn migration policy from the people who make it and carry it out.',
      ru: 'Три части, тридцать два тренинга, двадцать пять участников. Изучайте миграционную политику у тех, кто её разрабатывает и исполняет.',
    },
    dates,
  )

/** The edition before: its call is closed, its applicants are being interviewed. Its releases take two, its rejections say why, and may be asked about. */
export const interviewingProgram = (dates: ProgramDates): ProgramSource => {
  const program = edition(
    7,
    { az: 'Miqrasiya Məktəbi, 7-ci buraxılış', en: 'Migration School, 7th edition', ru: 'Школа миграции, 7-й выпуск' },
    {
      az: 'Müraciət qəbulu başa çatıb, müsahibələr davam edir. Təlimlər müsahibələrdə seçilən iyirmi beş iştirakçı ilə başlayacaq.',
      en: 'The call is closed and the interviews are under way. Teaching begins with the twenty-five participants who are chosen in them.',
      ru: 'Приём заявок завершён, идут собеседования. Занятия начнутся с двадцатью пятью участниками, которых выберут по их итогам.',
    },
    dates,
  )
  return {
    ...program,
    interview: { ...program.interview, selfBooking: true },
    offers: { ...program.offers, secondConsent: true, feedback: true, appealDays: 30, appealAnswerDays: 10 },
  }
}

/** The last edition that was taught, which is over. */
export const pastProgram = (dates: ProgramDates): ProgramSource =>
  edition(
    6,
    { az: 'Miqrasiya Məktəbi, 6-cı buraxılış', en: 'Migration School, 6th edition', ru: 'Школа миграции, 6-й выпуск' },
    {
      az: 'Beynəlxalq Miqrasiya Təşkilatı ilə birgə keçirilmiş buraxılış: altı ay, iyirmi beş iştirakçı.',
      en: 'The edition held together with the International Organization for Migration: six months, twenty-five participants.',
      ru: 'Выпуск, проведённый совместно с Международной организацией по миграции: шесть месяцев, двадцать пять участников.',
    },
    dates,
  )
