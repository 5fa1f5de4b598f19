import type { Links } from './pages/source'
import type { Text } from './text'
import type { SiteSource } from './write'

const entry = (page: string, label: Text) => ({ page, label })

/** Identity, navigation and contact. The e-mail address is an example; staff set the real one in the admin. */
export const siteSettings = (page: Links['page'], image: string): SiteSource => ({
  name: { az: 'Miqrasiya Məktəbi', en: 'Migration School', ru: 'Школа миграции' },
  operator: {
    az: 'Azərbaycan Respublikasının Dövlət Miqrasiya Xidməti',
    en: 'State Migration Service of the Republic of Azerbaijan',
    ru: 'Государственная миграционная служба Азербайджанской Республики',
  },
  description: {
    az: 'Son kurs tələbələri, magistrantlar və yeni məzunlar üçün miqrasiya və dövlət idarəçiliyi üzrə ödənişsiz təhsil proqramı.',
    en: 'A free programme on migration and public administration for senior students, master students and recent graduates.',
    ru: 'Бесплатная программа о миграции и государственном управлении для студентов старших курсов, магистрантов и недавних выпускников.',
  },
  image,
  menu: [
    entry(page.about, { az: 'Məktəb haqqında', en: 'About', ru: 'О Школе' }),
    entry(page.programme, { az: 'Proqram', en: 'Programme', ru: 'Программа' }),
    entry(page.selection, { az: 'Seçim', en: 'Selection', ru: 'Отбор' }),
    entry(page.call, { az: 'Müraciət qəbulu', en: 'The call', ru: 'Приём заявок' }),
    entry(page.news, { az: 'Xəbərlər', en: 'News', ru: 'Новости' }),
    entry(page.faq, { az: 'Suallar', en: 'FAQ', ru: 'Вопросы' }),
  ],
  footer: [
    {
      title: { az: 'Məktəb', en: 'The School', ru: 'Школа' },
      links: [
        entry(page.about, { az: 'Haqqında', en: 'About', ru: 'О Школе' }),
        entry(page.programme, { az: 'Proqram', en: 'Programme', ru: 'Программа' }),
        entry(page.calendar, { az: 'Təqvim', en: 'Calendar', ru: 'Календарь' }),
        entry(page.trainers, { az: 'Təlimçilər', en: 'Trainers', ru: 'Тренеры' }),
        entry(page.partners, { az: 'Tərəfdaşlar', en: 'Partners', ru: 'Партнёры' }),
      ],
    },
    {
      title: { az: 'Müraciətçilər üçün', en: 'For applicants', ru: 'Кандидатам' },
      links: [
        entry(page.call, { az: 'Müraciət qəbulu', en: 'The call', ru: 'Приём заявок' }),
        entry(page.selection, { az: 'Seçim necə aparılır', en: 'How selection works', ru: 'Как проходит отбор' }),
        entry(page.faq, { az: 'Suallar və cavablar', en: 'Questions and answers', ru: 'Вопросы и ответы' }),
      ],
    },
    {
      title: { az: 'Məlumat', en: 'Information', ru: 'Информация' },
      links: [
        entry(page.contact, { az: 'Əlaqə', en: 'Contact', ru: 'Контакты' }),
        entry(page.privacy, { az: 'Fərdi məlumatlar', en: 'Privacy', ru: 'Персональные данные' }),
        entry(page.accessibility, { az: 'Əlçatanlıq', en: 'Accessibility', ru: 'Доступность' }),
      ],
    },
  ],
  email: 'mekteb@mekteb.example',
  phone: '919',
  address: {
    az: 'Dövlət Miqrasiya Xidməti, Bakı şəhəri (dəqiq ünvan dəvət məktubunda göstərilir)',
    en: 'State Migration Service, Baku (the exact address is given in the letter of invitation)',
    ru: 'Государственная миграционная служба, г. Баку (точный адрес указан в письме-приглашении)',
  },
  hours: { az: 'Bazar ertəsi – cümə, 09:00–18:00', en: 'Monday to Friday, 09:00–18:00', ru: 'Понедельник – пятница, 09:00–18:00' },
  privacyPage: page.privacy,
  social: [],
})
