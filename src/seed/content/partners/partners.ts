import type { DocumentSource } from '../write'

/** The organisations that are publicly known as partners of the School, by the key under which trainings name them. Nothing is said of them but what they are. */
export const partners = {
  iom: {
    name: { az: 'Beynəlxalq Miqrasiya Təşkilatı', en: 'International Organization for Migration', ru: 'Международная организация по миграции' },
    abbreviation: { az: 'BMqT', en: 'IOM', ru: 'МОМ' },
    kind: 'international',
    website: 'https://www.iom.int',
    description: {
      az: 'BMT sistemində miqrasiya üzrə ixtisaslaşmış təşkilat. Məktəbin bir neçə buraxılışı onunla birgə keçirilib.',
      en: 'The organisation for migration in the United Nations system. Some editions of the School were held together with it.',
      ru: 'Организация по вопросам миграции в системе ООН. Несколько выпусков Школы проведены совместно с ней.',
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
      az: 'Mənzil-qərargahı Vyanada yerləşən, dövlətlərə miqrasiya siyasətini qurmaqda kömək edən beynəlxalq təşkilat.',
      en: 'An international organisation based in Vienna that helps states to build migration policy.',
      ru: 'Международная организация со штаб-квартирой в Вене, помогающая государствам выстраивать миграционную политику.',
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
      az: 'İnsan hüquqlarının müdafiəsi üzrə müstəqil təsisat. Miqrantların hüquqları da onun işinin bir hissəsidir.',
      en: 'The independent institution that protects human rights. The rights of migrants are part of its work.',
      ru: 'Независимый институт защиты прав человека. Права мигрантов — часть его работы.',
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
      az: 'Vətəndaş cəmiyyəti ilə Xidmət arasında dialoq yeri.',
      en: 'The place of dialogue between civil society and the Service.',
      ru: 'Площадка диалога между гражданским обществом и Службой.',
    },
    order: 4,
  },
} as const satisfies Record<string, DocumentSource<'partners'>>

export type PartnerKey = keyof typeof partners
