/** The steps of the form, in the order in which they are asked. */
export const sections = ['eligibility', 'person', 'education', 'languages', 'essays', 'documents', 'consent', 'review'] as const

export type Section = (typeof sections)[number]

export const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const

export type LanguageLevel = (typeof languageLevels)[number]

export const studyLevels = ['bachelor', 'master', 'graduate'] as const

export type StudyLevel = (typeof studyLevels)[number]

/** Fields of study that a form offers; a programme calls for some of them. */
export const fieldsOfStudy = [
  'law',
  'political-science',
  'international-relations',
  'regional-studies',
  'oriental-studies',
  'translation',
  'journalism',
  'public-administration',
  'sociology',
  'other',
] as const

export type FieldOfStudy = (typeof fieldsOfStudy)[number]

/** A number as somebody typed it: kept as it is, judged later. */
export type TypedNumber = number | string

export type Person = {
  surname?: string
  givenName?: string
  patronymic?: string
  /** YYYY-MM-DD */
  birthDate?: string
  /** ISO 3166-1 alpha-2 */
  citizenship?: string
  /** The FIN of a citizen of Azerbaijan. */
  identityNumber?: string
  /** The passport number of anybody else. */
  passport?: string
  sex?: 'female' | 'male' | ''
  city?: string
  /** As typed; kept in E.164 once it is submitted. */
  phone?: string
}

export type Education = {
  field?: FieldOfStudy | ''
  level?: StudyLevel | ''
  /** Bachelor and master: the year of study; graduate: the year of graduation. */
  year?: TypedNumber
  /** A key of the list of institutions, or `other`. */
  institution?: string
  institutionOther?: string
  /** 0–100 */
  averageGrade?: TypedNumber
}

export type Language = {
  /** ISO 639-1 */
  language: string
  level: LanguageLevel | ''
  certificate?: string
}

export type Consent = { agreed: boolean; version: string }

/** What an applicant types, as typed: nothing in it has been validated. */
export type ApplicationForm = {
  person?: Person
  education?: Education
  languages?: Language[]
  /** Answers by the key of the programme's question. */
  essays?: Record<string, string>
  experience?: string
  heardFrom?: string
  consent?: Consent
}

/** What each section saves: the part of the form that its page shows. Parts that are not given stay as they are. */
export type SectionValues = {
  eligibility: { education: Pick<Education, 'field' | 'level' | 'year'> }
  person: { person: Person }
  education: { education: Pick<Education, 'institution' | 'institutionOther' | 'averageGrade'> }
  languages: { languages: Language[] }
  essays: { essays?: Record<string, string>; experience?: string; heardFrom?: string }
  consent: { consent: Consent }
}

/** The sections that can be saved; documents are attached, and the review only shows. */
export type SavedSection = keyof SectionValues

/** A question of the programme's form. */
export type Question = { key: string; minWords: number; maxWords: number; required: boolean }

export type DocumentKind = 'cv' | 'letter'

export type Eligibility = {
  fieldsOfStudy: readonly string[]
  levels: readonly StudyLevel[]
  minimumBachelorYear: number | null
  earliestGraduationYear: number | null
}

/** What a programme asks of a form. */
export type FormRules = {
  eligibility: Eligibility
  questions: readonly Question[]
  cvRequired: boolean
  letterRequired: boolean
  consentVersion: string
}
