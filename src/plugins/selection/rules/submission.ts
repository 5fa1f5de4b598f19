import { phoneNumber } from './contact'
import { putAll } from './facts'
import type { ApplicationForm, Consent, FieldOfStudy, Language, StudyLevel } from './form'
import { institutionName } from './institutions'
import type { AskedForm } from './questions'
import { keepReplies, type Reply } from './replies'
import { decimal, line, text, wholeNumber } from './typed'

/** What staff see of a form that was handed in. */
export type Handed = {
  person: {
    surname: string
    givenName: string
    patronymic: string | null
    birthDate: string
    citizenship: string
    /** The FIN of a citizen of Azerbaijan, the passport number of anybody else. */
    identityNumber: string
    sex: 'female' | 'male' | null
    city: string
    /** E.164 */
    phone: string
  }
  education: { institution: string; field: FieldOfStudy; level: StudyLevel; year: number | null; averageGrade: number | null }
  /** Of the programme's questions, those that were asked of this person: what was left out is null. */
  answers: { languages: Language[]; replies: Record<string, Reply>; consent: Consent | null }
}

/**
 * Puts a form without problems into the shape in which it is kept: one spelling for names, E.164 for phones, numbers as numbers, answers only to
 * questions that were asked.
 * @param today YYYY-MM-DD, in the zone of the School
 */
export function handIn(form: ApplicationForm, rules: Pick<AskedForm, 'sections'>, today: string): Handed {
  const { person = {}, education = {} } = form
  const document = person.citizenship === 'AZ' ? person.identityNumber : person.passport
  return {
    person: {
      surname: line(person.surname),
      givenName: line(person.givenName),
      patronymic: line(person.patronymic) || null,
      birthDate: text(person.birthDate),
      citizenship: text(person.citizenship),
      identityNumber: text(document).toUpperCase().replace(/[\s-]/g, ''),
      sex: person.sex || null,
      city: line(person.city),
      phone: phoneNumber(person.phone),
    },
    education: {
      institution: line(institutionName(education.institution, education.institutionOther)),
      field: education.field as FieldOfStudy,
      level: education.level as StudyLevel,
      year: wholeNumber(education.year),
      averageGrade: decimal(education.averageGrade),
    },
    answers: {
      languages: form.languages ?? [],
      replies: keepReplies(form, putAll(form, rules, today).asked),
      consent: form.consent ?? null,
    },
  }
}
