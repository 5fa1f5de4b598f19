import type { DocumentSource } from '../write'

/** The organisations the School works with, by the key under which trainings and trainers name them. */
export const partners = {
  iom: {
    name: { az: 'Beynəlxalq Miqrasiya Təşkilatı', en: 'International Organization for Migration', ru: 'Международная организация по миграции' },
    abbreviation: { az: 'BMqT', en: 'IOM', ru: 'МОМ' },
    kind: 'international',
    website: 'https://www.iom.int',
    description: {
      az: 'BMT sistemində miqrasiya üzrə ixtisaslaşmış təşkilat. Məktəbin bir neçə buraxılışında tərəfdaş olub: onun mütəxəssisləri təlimlər keçir, iştirakçılarla ölkə layihələrinin təcrübəsini bölüşürlər.',
      en: 'The organisation for migration in the United Nations system. A partner in several editions of the School: its specialists teach and share what they have learned in projects in the country.',
      ru: 'Организация по вопросам миграции в системе ООН. Была партнёром нескольких выпусков Школы: её специалисты ведут тренинги и делятся опытом проектов в стране.',
    },
    order: 1,
  },
  icmpd: {
    name: {
      az: 'Miqrasiya Siyasətinin İnkişafı üzrə Beynəlxalq Mərkəz',
      en: 'International Centre for Migration Policy Development',
      ru: 'Международный центр по развитию миграционной политики',
    },
    abbreviation: { az: 'ICMPD', en: 'ICMPD', ru: 'ICMPD' },
    kind: 'international',
    website: 'https://www.icmpd.org',
    description: {
      az: 'Mənzil-qərargahı Vyanada yerləşən, dövlətlərə miqrasiya siyasətini qurmaqda kömək edən beynəlxalq təşkilat. Ekspertləri Məktəbdə siyasətin hazırlanması və beynəlxalq əməkdaşlıq mövzularını aparır.',
      en: 'An international organisation based in Vienna that helps states to build migration policy. Its experts teach policy-making and international cooperation at the School.',
      ru: 'Международная организация со штаб-квартирой в Вене, помогающая государствам выстраивать миграционную политику. Её эксперты ведут в Школе темы разработки политики и международного сотрудничества.',
    },
    order: 2,
  },
  ombudsman: {
    name: {
      az: 'Azərbaycan Respublikasının İnsan Hüquqları üzrə Müvəkkili (Ombudsman)',
      en: 'Commissioner for Human Rights (Ombudsman) of the Republic of Azerbaijan',
      ru: 'Уполномоченный по правам человека (Омбудсмен) Азербайджанской Республики',
    },
    abbreviation: { az: 'Ombudsman', en: 'Ombudsman', ru: 'Омбудсмен' },
    kind: 'state',
    website: 'https://ombudsman.az',
    description: {
      az: 'İnsan hüquqlarının müdafiəsi üzrə müstəqil təsisat. Aparatın əməkdaşları iştirakçılara miqrantların hüquqlarını, şikayətlərə baxılma qaydasını və saxlanılma yerlərinə nəzarəti izah edirlər.',
      en: 'The independent institution that protects human rights. Its staff explain the rights of migrants, how complaints are handled and how places of detention are monitored.',
      ru: 'Независимый институт защиты прав человека. Сотрудники аппарата рассказывают о правах мигрантов, рассмотрении жалоб и контроле за местами содержания.',
    },
    order: 3,
  },
  'public-council': {
    name: {
      az: 'Dövlət Miqrasiya Xidməti yanında İctimai Şura',
      en: 'Public Council under the State Migration Service',
      ru: 'Общественный совет при Государственной миграционной службе',
    },
    abbreviation: { az: 'İctimai Şura', en: 'Public Council', ru: 'Общественный совет' },
    kind: 'civil',
    description: {
      az: 'Vətəndaş cəmiyyəti ilə Xidmət arasında dialoq yeri. Şuranın üzvləri qeyri-hökumət təşkilatlarının miqrantlarla iş təcrübəsini Məktəbə gətirir və açıq müzakirələr təşkil edirlər.',
      en: 'The place of dialogue between civil society and the Service. Its members bring the experience of non-governmental organisations with migrants to the School and hold open discussions.',
      ru: 'Площадка диалога между гражданским обществом и Службой. Члены совета приносят в Школу опыт неправительственных организаций в работе с мигрантами и проводят открытые обсуждения.',
    },
    order: 4,
  },
  academy: {
    name: {
      az: 'Azərbaycan Respublikasının Prezidenti yanında Dövlət İdarəçilik Akademiyası',
      en: 'Academy of Public Administration under the President of the Republic of Azerbaijan',
      ru: 'Академия государственного управления при Президенте Азербайджанской Республики',
    },
    kind: 'academic',
    description: {
      az: 'Dövlət idarəçiliyi üzrə ali məktəb. Siyasətin təhlili və dövlət qulluğu mövzularında müəllimlərinin biliyi Məktəbin dərslərini tamamlayır.',
      en: 'A school of higher education in public administration. What its lecturers know of policy analysis and the civil service completes the lessons of the School.',
      ru: 'Высшая школа государственного управления. Знания её преподавателей в области анализа политики и государственной службы дополняют занятия Школы.',
    },
    order: 5,
  },
  'state-university': {
    name: { az: 'Bakı Dövlət Universiteti', en: 'Baku State University', ru: 'Бакинский государственный университет' },
    abbreviation: { az: 'BDU', en: 'BSU', ru: 'БГУ' },
    kind: 'academic',
    description: {
      az: '1919-cu ildə yaradılmış universitet. Hüquq, beynəlxalq münasibətlər və sosial elmlər üzrə müəllimləri nəzəri mövzularda Məktəbin təlimçiləri ilə birlikdə çalışırlar.',
      en: 'A university founded in 1919. Its lecturers in law, international relations and social sciences work with the trainers of the School on the theoretical subjects.',
      ru: 'Университет, основанный в 1919 году. Его преподаватели права, международных отношений и социальных наук работают над теоретическими темами вместе с тренерами Школы.',
    },
    order: 6,
  },
} as const satisfies Record<string, DocumentSource<'partners'>>

export type PartnerKey = keyof typeof partners
