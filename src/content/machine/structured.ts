import type { BreadcrumbList, Course, CourseInstance, EducationEvent, FAQPage, NewsArticle, Organization, Person, WithContext } from 'schema-dts'
import { getTranslations } from 'next-intl/server'
import { type Locale, zone } from '@/i18n/locales'
import { absolute } from '../addresses'
import type { Article } from '../news'
import type { Trainer } from '../people'
import type { Programme } from '../programs'
import { getSite, type SiteFrame } from '../site'
import type { Training } from '../trainings'

/** What a page says of itself to machines, in the words of schema.org. */
export type Structured = WithContext<BreadcrumbList | Course | EducationEvent | FAQPage | NewsArticle | Organization | Person>

/** Who speaks on a page, and in which language. */
export type Speaker = { site: SiteFrame; name: string; locale: Locale }

/** The School as the one who speaks. */
export async function speakerIn(locale: Locale): Promise<Speaker> {
  const [site, words] = await Promise.all([getSite(locale), getTranslations({ locale, namespace: 'site' })])
  return { site, name: site.name ?? words('name'), locale }
}

const context = 'https://schema.org'

/** The School, wherever another description refers to it. */
const organisation = ({ locale, name }: Speaker) => ({
  '@type': 'EducationalOrganization' as const,
  '@id': absolute('/#school'),
  name,
  url: absolute(`/${locale}`),
})

/** The School itself: how it is called, reached and who runs it. */
export function structuredSchool(speaker: Speaker): WithContext<Organization> {
  const { site } = speaker
  const { address, email, phone } = site.contact
  return {
    '@context': context,
    ...organisation(speaker),
    ...(site.description ? { description: site.description } : {}),
    logo: absolute('/icon.svg'),
    ...(email ? { email } : {}),
    ...(phone ? { telephone: phone } : {}),
    ...(address ? { address: { '@type': 'PostalAddress', streetAddress: address, addressCountry: 'AZ' } } : {}),
    ...(site.operator ? { parentOrganization: { '@type': 'GovernmentOrganization', name: site.operator } } : {}),
    ...(site.social.length > 0 ? { sameAs: site.social.map(({ href }) => href) } : {}),
  }
}

/** An edition of the programme: a course, and the one time that it is held. It is free of charge. */
export function structuredProgramme(programme: Programme, trainings: number, speaker: Speaker): WithContext<Course> {
  const instance: CourseInstance = {
    '@type': 'CourseInstance',
    courseMode: 'Onsite',
    inLanguage: 'az',
    startDate: programme.startsOn.slice(0, 10),
    endDate: programme.endsOn.slice(0, 10),
    maximumAttendeeCapacity: programme.capacity,
    courseSchedule: { '@type': 'Schedule', repeatCount: trainings, repeatFrequency: 'Weekly', scheduleTimezone: zone },
  }
  return {
    '@context': context,
    '@type': 'Course',
    name: programme.title,
    description: programme.summary ?? programme.title,
    url: absolute(programme.path ?? `/${speaker.locale}`),
    inLanguage: speaker.locale,
    isAccessibleForFree: true,
    provider: organisation(speaker),
    offers: {
      '@type': 'Offer',
      category: 'Free',
      price: 0,
      priceCurrency: 'AZN',
      ...(programme.call.opensAt ? { validFrom: programme.call.opensAt } : {}),
      ...(programme.call.closesAt ? { validThrough: programme.call.closesAt } : {}),
    },
    hasCourseInstance: instance,
  }
}

/** The sessions of a training, each an event; none before they are announced, since an event without a time is none. */
export const structuredSessions = (training: Training, speaker: Speaker): WithContext<EducationEvent>[] =>
  training.sessions.map(({ cancelled, endsAt, place, startsAt, trainers }) => ({
    '@context': context,
    '@type': 'EducationEvent',
    name: training.title,
    ...(training.summary ? { description: training.summary } : {}),
    url: absolute(training.path ?? `/${speaker.locale}`),
    startDate: startsAt,
    endDate: endsAt,
    inLanguage: training.language,
    eventStatus: cancelled ? 'https://schema.org/EventCancelled' : 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    isAccessibleForFree: true,
    location: { '@type': 'Place', name: place ?? speaker.name, address: { '@type': 'PostalAddress', addressLocality: 'Bakı', addressCountry: 'AZ' } },
    organizer: organisation(speaker),
    performer: trainers.map((trainer) => ({ '@type': 'Person', name: trainer.name, ...(trainer.path ? { url: absolute(trainer.path) } : {}) })),
  }))

/** One article. */
export const structuredArticle = (article: Article, speaker: Speaker): WithContext<NewsArticle> => ({
  '@context': context,
  '@type': 'NewsArticle',
  headline: article.title,
  ...(article.summary ? { description: article.summary } : {}),
  url: absolute(article.path ?? `/${speaker.locale}`),
  inLanguage: speaker.locale,
  datePublished: article.publishedAt,
  dateModified: article.updatedAt,
  ...(article.image ? { image: absolute(article.image.src) } : {}),
  author: organisation(speaker),
  publisher: organisation(speaker),
})

/** One trainer. */
export const structuredTrainer = (trainer: Trainer, locale: Locale): WithContext<Person> => ({
  '@context': context,
  '@type': 'Person',
  name: trainer.name,
  url: absolute(trainer.path ?? `/${locale}`),
  ...(trainer.position ? { jobTitle: trainer.position } : {}),
  ...(trainer.organisation ? { worksFor: { '@type': 'Organization', name: trainer.organisation } } : {}),
  ...(trainer.photo ? { image: absolute(trainer.photo.src) } : {}),
})

/** Questions and answers, the answers as plain text. */
export const structuredQuestions = (items: readonly { question: string; answer: string }[]): WithContext<FAQPage> => ({
  '@context': context,
  '@type': 'FAQPage',
  mainEntity: items.map(({ answer, question }) => ({ '@type': 'Question', name: question, acceptedAnswer: { '@type': 'Answer', text: answer } })),
})

/** Where a page stands: the pages above it, from the widest. */
export const structuredTrail = (steps: readonly { label: string; href: string }[]): WithContext<BreadcrumbList> => ({
  '@context': context,
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ href, label }, place) => ({ '@type': 'ListItem', position: place + 1, name: label, item: absolute(href) })),
})
