import { prose } from '../text'
import { type PageSource, toPage } from './source'

export const about: PageSource = {
  title: { az: 'Məktəb haqqında', en: 'About the School', ru: 'О Школе' },
  slug: { az: 'haqqimizda', en: 'about', ru: 'o-shkole' },
  summary: {
    az: 'Məqsəd, əhatə dairəsi, hədəf qrupları və proqramın quruluşu.',
    en: 'Its purpose, its scope, whom it is for and how it is built.',
    ru: 'Цель, охват, целевые группы и устройство программы.',
  },
  layout: (to) => [
    {
      blockType: 'hero',
      title: { az: 'Miqrasiyanı anlayan gənclər üçün', en: 'For young people who want to understand migration', ru: 'Для молодых людей, которые хотят понимать миграцию' },
      lead: {
        az: 'Dövlət Miqrasiya Xidməti 2018-ci ildən gənc mütəxəssislər üçün Miqrasiya Məktəbini keçirir. Hər buraxılış bir sualdan başlayır: insanlar hərəkət edəndə dövlət və cəmiyyət necə davranmalıdır?',
        en: 'Since 2018 the State Migration Service has held the Migration School for young specialists. Every edition begins with one question: when people move, what should a state and a society do?',
        ru: 'С 2018 года Государственная миграционная служба проводит Школу миграции для молодых специалистов. Каждый выпуск начинается с вопроса: как должны действовать государство и общество, когда люди перемещаются?',
      },
    },
    {
      blockType: 'cards',
      title: { az: 'Məqsədlərimiz', en: 'What we aim at', ru: 'Наши цели' },
      items: [
        {
          title: { az: 'Bilik və maraq', en: 'Knowledge and interest', ru: 'Знания и интерес' },
          text: {
            az: 'Gənclərin miqrasiya və dövlət idarəçiliyi haqqında biliyini artırmaq, bu sahəyə marağını gücləndirmək.',
            en: 'To raise young people’s knowledge of migration and public administration, and their interest in both.',
            ru: 'Расширять знания молодёжи о миграции и государственном управлении и поддерживать интерес к ним.',
          },
        },
        {
          title: { az: 'Peşə bacarıqları', en: 'Professional skills', ru: 'Профессиональные навыки' },
          text: {
            az: 'Sənəd yazmaq, məlumatla işləmək, müsahibə aparmaq, fikri müdafiə etmək: işdə ilk gündən lazım olanlar.',
            en: 'Writing papers, working with data, interviewing, defending a view: what work asks for from the first day.',
            ru: 'Писать документы, работать с данными, проводить интервью, отстаивать мнение — то, что нужно с первого рабочего дня.',
          },
        },
        {
          title: { az: 'Şəxsi inkişaf və araşdırma', en: 'Personal growth and research', ru: 'Личный рост и исследования' },
          text: {
            az: 'İştirakçının öz sualını tapmasına, araşdırmasına və nəticəni təqdim etməsinə dəstək vermək.',
            en: 'Supporting participants in finding a question of their own, looking into it and presenting the result.',
            ru: 'Помогать участникам найти собственный вопрос, исследовать его и представить результат.',
          },
        },
      ],
    },
    {
      blockType: 'richText',
      title: { az: 'Nəyi əhatə edir?', en: 'What it covers', ru: 'Что охватывает программа' },
      body: prose({
        az: `İştirakçılar miqrasiyanın necə idarə və tənzim olunduğunu, siyasətin necə hazırlandığını, bu sahədə hansı beynəlxalq təşkilatların çalışdığını və müxtəlif kateqoriyadan olan miqrantlara necə yanaşıldığını öyrənirlər. Xidmətin struktur qurumlarında olur, Xidmətin və beynəlxalq tərəfdaşların tədbirlərinə qoşulurlar.

Təlimləri Xidmətin mütəxəssisləri, layihə tərəfdaşlarının nümayəndələri, yerli və beynəlxalq təlimçilər, beynəlxalq və qeyri-hökumət təşkilatlarının əməkdaşları aparırlar.`,
        en: `Participants learn how migration is managed and regulated, how policy is made, which international organisations work in the field and how different categories of migrants are treated. They visit units of the Service and take part in its events and those of its international partners.

The trainers are specialists of the Service, representatives of project partners, local and international trainers, and people from international and non-governmental organisations.`,
        ru: `Участники узнают, как управляют миграцией и регулируют её, как разрабатывают политику, какие международные организации работают в этой сфере и как строится работа с разными категориями мигрантов. Они бывают в подразделениях Службы и участвуют в её мероприятиях и мероприятиях международных партнёров.

Тренинги ведут специалисты Службы, представители партнёров по проектам, местные и международные тренеры, сотрудники международных и неправительственных организаций.`,
      }),
    },
    {
      blockType: 'cards',
      title: { az: 'Proqramın quruluşu', en: 'How it is built', ru: 'Как устроена программа' },
      lead: {
        az: 'Üç hissə ardıcıl gəlir: əvvəlcə ortaq dil, sonra bilik, sonda təcrübə.',
        en: 'Three parts follow one another: first a common language, then knowledge, then practice.',
        ru: 'Три части следуют одна за другой: сначала общий язык, затем знания и наконец практика.',
      },
      items: [
        {
          title: { az: 'Miqrasiyaya giriş', en: 'Introduction to migration', ru: 'Введение в миграцию' },
          text: {
            az: 'Anlayışlar, statistika, siyasət, cəmiyyətə təsirlər.',
            en: 'Concepts, statistics, policy, effects on society.',
            ru: 'Понятия, статистика, политика, влияние на общество.',
          },
        },
        {
          title: { az: 'Nəzəri biliklər', en: 'Theoretical knowledge', ru: 'Теоретические знания' },
          text: {
            az: 'Hüquq, əmək, viza, sərhəd, müdafiə, inteqrasiya.',
            en: 'Law, labour, visas, borders, protection, integration.',
            ru: 'Право, труд, визы, границы, защита, интеграция.',
          },
        },
        {
          title: { az: 'Praktiki bacarıqların artırılması', en: 'Increasing practical skills', ru: 'Развитие практических навыков' },
          text: { az: 'Çıxış, siyasət sənədi, məlumatla iş, səfərlər.', en: 'Speaking, policy briefs, data, visits.', ru: 'Выступления, аналитические записки, данные, визиты.' },
          link: toPage(to.page.programme, { az: 'Bütün təlimlərə baxın', en: 'See all trainings', ru: 'Все тренинги' }),
        },
      ],
    },
    {
      blockType: 'steps',
      title: { az: 'Buraxılışlarımız', en: 'Our editions so far', ru: 'Наши выпуски' },
      lead: {
        az: 'İştirakçı sayı illər ərzində artıb; bir neçə buraxılış Beynəlxalq Miqrasiya Təşkilatı ilə birgə keçirilib.',
        en: 'The number of participants has grown over the years; some editions were held together with the International Organization for Migration.',
        ru: 'Число участников с годами росло; некоторые выпуски проведены совместно с Международной организацией по миграции.',
      },
      items: [
        {
          title: { az: 'Birinci buraxılış', en: 'First edition', ru: 'Первый выпуск' },
          when: { az: '2018–2019', en: '2018–2019', ru: '2018–2019' },
          text: { az: 'On beş iştirakçı ilə başladıq.', en: 'We began with fifteen participants.', ru: 'Мы начали с пятнадцати участников.' },
        },
        {
          title: { az: 'İkinci və üçüncü buraxılışlar', en: 'Second and third editions', ru: 'Второй и третий выпуски' },
          when: { az: '2019–2021', en: '2019–2021', ru: '2019–2021' },
          text: {
            az: 'Məktəb hər il keçirilən proqrama çevrildi.',
            en: 'The School became a programme held year after year.',
            ru: 'Школа стала программой, которая проводится год за годом.',
          },
        },
        {
          title: { az: 'Dördüncü buraxılış', en: 'Fourth edition', ru: 'Четвёртый выпуск' },
          when: { az: '2022', en: '2022', ru: '2022' },
          text: {
            az: 'İyirmi iştirakçı; Beynəlxalq Miqrasiya Təşkilatı ilə birgə.',
            en: 'Twenty participants; together with the International Organization for Migration.',
            ru: 'Двадцать участников; совместно с Международной организацией по миграции.',
          },
        },
        {
          title: { az: 'Beşinci buraxılış', en: 'Fifth edition', ru: 'Пятый выпуск' },
          when: { az: '2023', en: '2023', ru: '2023' },
          text: {
            az: 'Otuz iki təlimdən ibarət altı aylıq proqram.',
            en: 'A six-month programme of thirty-two trainings.',
            ru: 'Шестимесячная программа из тридцати двух тренингов.',
          },
        },
        {
          title: { az: 'Altıncı buraxılış', en: 'Sixth edition', ru: 'Шестой выпуск' },
          text: {
            az: 'İyirmi beş iştirakçı ilə bu günə qədərki ən böyük buraxılış.',
            en: 'With twenty-five participants, the largest edition to date.',
            ru: 'Двадцать пять участников — самый большой выпуск на сегодняшний день.',
          },
        },
      ],
    },
    {
      blockType: 'gallery',
      title: { az: 'Məktəbin pəncərələri', en: 'The windows of the School', ru: 'Окна Школы' },
      items: [
        {
          image: to.pictures.road,
          caption: { az: 'Yol: hər buraxılış bir yola çıxmaqdır', en: 'The road: every edition sets out on one', ru: 'Дорога: каждый выпуск отправляется в путь' },
        },
        {
          image: to.pictures.meeting,
          caption: { az: 'Görüş: fərqli təcrübələr bir yerdə', en: 'The meeting: different experience in one place', ru: 'Встреча: разный опыт в одном месте' },
        },
        {
          image: to.pictures.columns,
          caption: { az: 'Rəqəmlər: əvvəlcə saymaq, sonra danışmaq', en: 'The figures: first count, then talk', ru: 'Цифры: сначала посчитать, потом говорить' },
        },
        { image: to.pictures.star, caption: { az: 'Ulduz: hər şüşə öz yerində', en: 'The star: every pane in its place', ru: 'Звезда: каждое стекло на своём месте' } },
        {
          image: to.pictures.dawn,
          caption: {
            az: 'Dan yeri: proqramın son günü işin ilk günüdür',
            en: 'Daybreak: the last day of the programme is the first of the work',
            ru: 'Рассвет: последний день программы — первый день работы',
          },
        },
      ],
    },
    { blockType: 'callStatus', title: { az: 'Növbəti addım', en: 'The next step', ru: 'Следующий шаг' }, program: to.program, showEligibility: true },
  ],
}
