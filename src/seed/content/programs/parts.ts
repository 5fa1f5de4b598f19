import type { Text } from '../text'

type Part = { key: 'introduction' | 'theory' | 'practice'; title: Text; summary: Text }

/** The three parts of the curriculum. */
export const curriculumParts: Part[] = [
  {
    key: 'introduction',
    title: { az: 'Miqrasiyaya giriş', en: 'Introduction to migration', ru: 'Введение в миграцию' },
    summary: {
      az: 'Ortaq dil qururuq: əsas anlayışlar, statistika, dövlət siyasəti və miqrasiyanın cəmiyyətə təsiri. Bu hissədən sonra eyni sözü hamı eyni mənada işlədir.',
      en: 'We build a common language: key concepts, statistics, state policy and what migration does to a society. After this part everyone means the same thing by the same word.',
      ru: 'Мы вырабатываем общий язык: основные понятия, статистика, государственная политика и влияние миграции на общество. После этой части одни и те же слова значат для всех одно и то же.',
    },
  },
  {
    key: 'theory',
    title: { az: 'Nəzəri biliklər', en: 'Theoretical knowledge', ru: 'Теоретические знания' },
    summary: {
      az: 'Beynəlxalq və milli hüquq, əcnəbilərin ölkədə olması və işləməsi, sərhəd idarəetməsi, qaçqınların müdafiəsi, inteqrasiya. Hər mövzunu onunla hər gün işləyən mütəxəssis danışır.',
      en: 'International and national law, how foreigners stay and work in the country, border management, refugee protection, integration. Each subject is taught by someone who works with it every day.',
      ru: 'Международное и национальное право, пребывание и труд иностранцев, управление границами, защита беженцев, интеграция. О каждой теме рассказывает тот, кто занимается ею ежедневно.',
    },
  },
  {
    key: 'practice',
    title: { az: 'Praktiki bacarıqların artırılması', en: 'Increasing practical skills', ru: 'Развитие практических навыков' },
    summary: {
      az: 'Öyrəndiklərinizi sınaqdan keçirirsiniz: çıxış hazırlayır, siyasət sənədi yazır, məlumatlarla işləyir, Xidmətin struktur qurumlarında olursunuz və sonda öz təqdimatınızı müdafiə edirsiniz.',
      en: 'You put it to the test: you speak in public, write a policy brief, work with data, spend days in units of the Service and, at the end, defend a presentation of your own.',
      ru: 'Вы проверяете знания на деле: выступаете, пишете аналитическую записку, работаете с данными, бываете в подразделениях Службы и в конце защищаете собственную презентацию.',
    },
  },
]
