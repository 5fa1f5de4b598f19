import { type PageSource, toPage } from './source'

export const trainersPage: PageSource = {
  title: { az: 'Təlimçilər', en: 'Trainers', ru: 'Тренеры' },
  slug: { az: 'telimciler', en: 'trainers', ru: 'trenery' },
  summary: {
    az: 'Məktəbdə dərs deyən mütəxəssislər və onların sahələri.',
    en: 'The specialists who teach at the School, and their fields.',
    ru: 'Специалисты, которые преподают в Школе, и их области.',
  },
  layout: () => [
    {
      blockType: 'hero',
      title: { az: 'İşi bilənlərdən', en: 'From those who know the work', ru: 'От тех, кто знает дело' },
      lead: {
        az: 'Təlimçilərimiz danışdıqları mövzu ilə hər gün işləyirlər: Xidmətdə, beynəlxalq təşkilatlarda, universitetlərdə, vətəndaş cəmiyyətində.',
        en: 'Our trainers work every day with what they teach: in the Service, in international organisations, at universities, in civil society.',
        ru: 'Наши тренеры ежедневно работают с тем, о чём рассказывают: в Службе, международных организациях, университетах, гражданском обществе.',
      },
    },
    { blockType: 'people', title: { az: 'Bütün təlimçilər', en: 'All trainers', ru: 'Все тренеры' } },
  ],
}

export const calendarPage: PageSource = {
  title: { az: 'Təlim təqvimi', en: 'Calendar of trainings', ru: 'Календарь тренингов' },
  slug: { az: 'teqvim', en: 'calendar', ru: 'kalendar' },
  summary: {
    az: 'Bütün təlimlər gün-gün: hissəyə, aya və təlimçiyə görə seçin, öz təqviminizə əlavə edin.',
    en: 'All trainings day by day: choose by part, month and trainer, and add them to your own calendar.',
    ru: 'Все тренинги по дням: выбирайте по части, месяцу и тренеру и добавляйте в свой календарь.',
  },
  layout: (to) => [
    { blockType: 'calendar', title: { az: 'Gün-gün', en: 'Day by day', ru: 'По дням' }, program: to.program },
    {
      blockType: 'notice',
      tone: 'info',
      title: { az: 'Vaxt dəyişə bilər', en: 'Times may change', ru: 'Время может измениться' },
      text: {
        az: 'Dəyişiklik dərhal burada görünür. İştirakçılara əlavə olaraq e-poçtla yazırıq.',
        en: 'A change appears here at once. Participants are also told by e-mail.',
        ru: 'Изменение сразу видно здесь. Участникам мы дополнительно пишем на электронную почту.',
      },
    },
  ],
}

export const partnersPage: PageSource = {
  title: { az: 'Tərəfdaşlar', en: 'Partners', ru: 'Партнёры' },
  slug: { az: 'terefdaslar', en: 'partners', ru: 'partnery' },
  summary: {
    az: 'Məktəbi bizimlə birlikdə quran təşkilatlar.',
    en: 'The organisations that build the School with us.',
    ru: 'Организации, которые создают Школу вместе с нами.',
  },
  layout: (to) => [
    {
      blockType: 'hero',
      title: { az: 'Birlikdə daha geniş görürük', en: 'Together we see further', ru: 'Вместе мы видим шире' },
      lead: {
        az: 'Beynəlxalq təşkilatlar, dövlət qurumları, vətəndaş cəmiyyəti və universitetlər təlimləri öz təcrübəsi ilə zənginləşdirir.',
        en: 'International organisations, state bodies, civil society and universities bring their own experience into the trainings.',
        ru: 'Международные организации, государственные органы, гражданское общество и университеты обогащают тренинги своим опытом.',
      },
    },
    { blockType: 'partners', title: { az: 'Kimlərlə çalışırıq', en: 'Whom we work with', ru: 'С кем мы работаем' }, compact: false },
    {
      blockType: 'cards',
      items: [
        {
          title: { az: 'Tərəfdaş olmaq istəyirsiniz?', en: 'Would you like to become a partner?', ru: 'Хотите стать партнёром?' },
          text: {
            az: 'Mövzu, təlimçi və ya səfər təklif edə bilərsiniz. Məktubunuzu gözləyirik.',
            en: 'You may propose a subject, a trainer or a visit. We look forward to your letter.',
            ru: 'Вы можете предложить тему, тренера или визит. Ждём вашего письма.',
          },
          link: toPage(to.page.contact, { az: 'Əlaqə', en: 'Contact', ru: 'Контакты' }),
        },
      ],
    },
  ],
}

export const newsPage: PageSource = {
  title: { az: 'Xəbərlər', en: 'News', ru: 'Новости' },
  slug: { az: 'xeberler', en: 'news', ru: 'novosti' },
  summary: {
    az: 'Məktəbin həyatından: elanlar, səfərlər, görüşlər.',
    en: 'From the life of the School: announcements, visits, meetings.',
    ru: 'Из жизни Школы: объявления, визиты, встречи.',
  },
  layout: () => [
    {
      blockType: 'hero',
      title: { az: 'Məktəbin həyatından', en: 'From the life of the School', ru: 'Из жизни Школы' },
      lead: {
        az: 'Elanlar, səfərlər, görüşlər və məzunlarımızın addımları.',
        en: 'Announcements, visits, meetings and the steps of our graduates.',
        ru: 'Объявления, визиты, встречи и шаги наших выпускников.',
      },
    },
    { blockType: 'newsList', title: { az: 'Bütün xəbərlər', en: 'All news', ru: 'Все новости' }, limit: 50 },
  ],
}

export const contact: PageSource = {
  title: { az: 'Əlaqə', en: 'Contact', ru: 'Контакты' },
  slug: { az: 'elaqe', en: 'contact', ru: 'kontakty' },
  summary: { az: 'Bizə necə yazmaq, zəng etmək və bizi harada tapmaq olar.', en: 'How to write, call and find us.', ru: 'Как написать, позвонить и найти нас.' },
  layout: (to) => [
    {
      blockType: 'contact',
      title: { az: 'Bizimlə əlaqə', en: 'How to reach us', ru: 'Как с нами связаться' },
      lead: {
        az: 'Müraciətinizlə bağlı yazırsınızsa, müraciət nömrənizi qeyd edin: cavab daha tez gələcək. FİN kodunuzu və sənədlərinizi e-poçtla göndərməyin.',
        en: 'If you write about your application, give its receipt number and the answer will come sooner. Please do not send your FIN code or documents by e-mail.',
        ru: 'Если пишете о заявке, укажите её номер — ответ придёт быстрее. Не отправляйте ФИН-код и документы по электронной почте.',
      },
    },
    {
      blockType: 'contactForm',
      title: { az: 'Bizə yazın', en: 'Write to us', ru: 'Напишите нам' },
      lead: {
        az: 'Sualınızı və ya təklifinizi buradan göndərə bilərsiniz. Cavab yazdığınız e-poçt ünvanına gələcək.',
        en: 'Send us your question or suggestion from here. The answer comes to the e-mail address you give.',
        ru: 'Задайте вопрос или поделитесь предложением прямо здесь. Ответ придёт на указанный вами адрес.',
      },
    },
    {
      blockType: 'cards',
      items: [
        {
          title: { az: 'Bəlkə cavab artıq var?', en: 'Perhaps it is already answered', ru: 'Возможно, ответ уже есть' },
          text: {
            az: 'Ən çox verilən sualları bir yerə toplamışıq.',
            en: 'We have gathered the commonest questions in one place.',
            ru: 'Мы собрали самые частые вопросы в одном месте.',
          },
          link: toPage(to.page.faq, { az: 'Suallar', en: 'FAQ', ru: 'Вопросы' }),
        },
      ],
    },
  ],
}
