import { type PageSource, toApply, toPage } from './source'

export const home: PageSource = {
  home: true,
  title: { az: 'Ana səhifə', en: 'Home', ru: 'Главная' },
  slug: { az: 'ana-sehife', en: 'home', ru: 'glavnaya' },
  summary: {
    az: 'Dövlət Miqrasiya Xidmətinin gənclər üçün ödənişsiz təhsil proqramı: miqrasiyanı onu idarə edənlərdən öyrənin.',
    en: 'A free programme of the State Migration Service for young people: learn migration from those who manage it.',
    ru: 'Бесплатная программа Государственной миграционной службы для молодёжи: узнайте о миграции от тех, кто ею управляет.',
  },
  layout: (to) => [
    {
      blockType: 'hero',
      eyebrow: { az: 'Dövlət Miqrasiya Xidmətinin proqramı', en: 'A programme of the State Migration Service', ru: 'Программа Государственной миграционной службы' },
      title: { az: 'Miqrasiyanı onu idarə edənlərdən öyrənin', en: 'Learn migration from those who manage it', ru: 'Узнайте о миграции от тех, кто ею управляет' },
      lead: {
        az: 'Miqrasiya Məktəbi son kurs tələbələri, magistrantlar və yeni məzunlar üçündür. Ödənişsizdir, əsasən Azərbaycan dilində keçirilir və sizi dövlət idarəçiliyinin içinə aparır.',
        en: 'The Migration School is for senior students, master students and recent graduates. It is free, taught mainly in Azerbaijani, and takes you inside public administration.',
        ru: 'Школа миграции — для студентов старших курсов, магистрантов и недавних выпускников. Она бесплатна, ведётся в основном на азербайджанском языке и показывает государственное управление изнутри.',
      },
      showCall: true,
      links: [toApply(), toPage(to.page.selection, { az: 'Seçim necə aparılır?', en: 'How selection works', ru: 'Как проходит отбор' })],
    },
    {
      blockType: 'statistics',
      title: { az: 'Bir buraxılış rəqəmlərlə', en: 'One edition in numbers', ru: 'Один выпуск в цифрах' },
      items: [
        { value: { az: '32', en: '32', ru: '32' }, label: { az: 'təlim, səfər və tədbir', en: 'trainings, visits and events', ru: 'тренинга, визита и мероприятия' } },
        {
          value: { az: '3', en: '3', ru: '3' },
          label: { az: 'hissə: giriş, nəzəriyyə, təcrübə', en: 'parts: introduction, theory, practice', ru: 'части: введение, теория, практика' },
        },
        { value: { az: '25', en: '25', ru: '25' }, label: { az: 'iştirakçı yeri', en: 'places', ru: 'мест для участников' } },
        { value: { az: '0 ₼', en: '0 ₼', ru: '0 ₼' }, label: { az: 'təhsil haqqı', en: 'tuition', ru: 'плата за обучение' } },
      ],
    },
    {
      blockType: 'cards',
      title: { az: 'Bu Məktəb kimlər üçündür?', en: 'Whom the School is for', ru: 'Для кого эта Школа' },
      lead: {
        az: 'Hüquq, politologiya, beynəlxalq münasibətlər, regionşünaslıq, şərqşünaslıq, tərcümə, jurnalistika, dövlət idarəçiliyi və ya sosiologiya oxuyursunuzsa, bu proqram sizin üçündür.',
        en: 'If you study law, political science, international relations, regional studies, oriental studies, translation, journalism, public administration or sociology, it is for you.',
        ru: 'Если вы изучаете право, политологию, международные отношения, регионоведение, востоковедение, перевод, журналистику, государственное управление или социологию, программа для вас.',
      },
      items: [
        {
          title: { az: 'Son kurs bakalavrlar', en: 'Senior bachelor students', ru: 'Студенты старших курсов бакалавриата' },
          text: {
            az: 'Diplomdan əvvəl ixtisasınızın real həyatda nəyə yaradığını görmək istəyirsiniz.',
            en: 'You want to see, before your diploma, what your subject is good for in real life.',
            ru: 'Вы хотите ещё до диплома увидеть, чем ваша специальность полезна в жизни.',
          },
        },
        {
          title: { az: 'Magistrantlar', en: 'Master students', ru: 'Магистранты' },
          text: {
            az: 'Araşdırmanız üçün məlumat, mütəxəssis və təcrübədən gələn suallar axtarırsınız.',
            en: 'You are looking for data, experts and questions from practice for your research.',
            ru: 'Вы ищете для исследования данные, специалистов и вопросы из практики.',
          },
        },
        {
          title: { az: 'Yeni məzunlar', en: 'Recent graduates', ru: 'Недавние выпускники' },
          text: {
            az: 'Peşə yolunuzun başındasınız və miqrasiya, yaxud dövlət idarəçiliyi sahəsində çalışmaq istəyirsiniz.',
            en: 'You are at the start of your career and would like to work in migration or public administration.',
            ru: 'Вы в начале профессионального пути и хотите работать в сфере миграции или государственного управления.',
          },
        },
      ],
    },
    {
      blockType: 'steps',
      title: { az: 'Müraciətdən sertifikata qədər', en: 'From application to certificate', ru: 'От заявки до сертификата' },
      items: [
        {
          title: { az: 'Uyğunluğu yoxlayın', en: 'Check eligibility', ru: 'Проверьте, подходите ли вы' },
          when: { az: 'Bir dəqiqə', en: 'One minute', ru: 'Одна минута' },
          text: {
            az: 'Üç sual: ixtisasınız, təhsil səviyyəniz, kursunuz. Cavab dərhal görünür.',
            en: 'Three questions: your field, your level, your year. You see the answer at once.',
            ru: 'Три вопроса: специальность, уровень, курс. Ответ виден сразу.',
          },
        },
        {
          title: { az: 'Formanı doldurun', en: 'Fill in the form', ru: 'Заполните форму' },
          when: { az: 'Bir neçə axşam', en: 'A few evenings', ru: 'Несколько вечеров' },
          text: {
            az: 'Yazdıqlarınız özü yadda saxlanılır. Qəbul bitənədək qayıdıb dəyişə bilərsiniz.',
            en: 'What you write is saved by itself. Until the call closes you may come back and change it.',
            ru: 'Написанное сохраняется само. До конца приёма можно вернуться и изменить его.',
          },
        },
        {
          title: { az: 'Müsahibəyə gəlin', en: 'Come to the interview', ru: 'Приходите на собеседование' },
          when: { az: 'Dəvət alsanız', en: 'If you are invited', ru: 'Если вас пригласят' },
          text: {
            az: 'Dünyagörüşü, məntiq və xarici dil haqqında səmimi söhbət.',
            en: 'A frank conversation about your world view, your logic and your foreign languages.',
            ru: 'Открытый разговор о кругозоре, логике и иностранных языках.',
          },
        },
        {
          title: { az: 'Öyrənin və sertifikat alın', en: 'Learn and earn your certificate', ru: 'Учитесь и получите сертификат' },
          when: { az: 'Təxminən altı ay', en: 'About six months', ru: 'Около шести месяцев' },
          text: {
            az: 'Axşam təlimləri, səfərlər, yekun təqdimat. Proqramı uğurla başa vuranlara sertifikat verilir.',
            en: 'Evening trainings, visits, a final presentation. Those who complete it successfully receive a certificate.',
            ru: 'Вечерние тренинги, визиты, итоговая презентация. Успешно завершившие получают сертификат.',
          },
        },
      ],
    },
    {
      blockType: 'people',
      title: { az: 'Kimdən öyrənəcəksiniz?', en: 'Whom you will learn from', ru: 'У кого вы будете учиться' },
      lead: {
        az: 'Xidmətin mütəxəssisləri, beynəlxalq təşkilatların nümayəndələri, universitet müəllimləri.',
        en: 'Specialists of the Service, people from international organisations, university lecturers.',
        ru: 'Специалисты Службы, представители международных организаций, преподаватели университетов.',
      },
      limit: 4,
    },
    { blockType: 'newsList', title: { az: 'Xəbərlər', en: 'News', ru: 'Новости' }, limit: 3 },
    { blockType: 'partners', title: { az: 'Tərəfdaşlarımız', en: 'Our partners', ru: 'Наши партнёры' }, compact: true },
  ],
}
