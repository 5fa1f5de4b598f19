import { prose } from '../text'
import { type PageSource, toPage } from './source'

export const selection: PageSource = {
  title: { az: 'Seçim necə aparılır', en: 'How selection works', ru: 'Как проходит отбор' },
  slug: { az: 'secim', en: 'selection', ru: 'otbor' },
  summary: {
    az: 'İki mərhələ, açıq meyarlar, adsız qiymətləndirmə: müraciətinizin hansı yolu keçdiyini addım-addım izah edirik.',
    en: 'Two stages, open criteria, anonymous screening: the way your application takes, step by step.',
    ru: 'Два этапа, открытые критерии, анонимная оценка: путь вашей заявки шаг за шагом.',
  },
  layout: (to) => [
    {
      blockType: 'hero',
      title: { az: 'Ad yox, fikir qiymətləndirilir', en: 'We read the thought, not the name', ru: 'Мы оцениваем мысль, а не имя' },
      lead: {
        az: 'Seçim iki mərhələdə keçirilir. Qaydalar hamı üçün eynidir və qəbul başlamazdan əvvəl elan olunur.',
        en: 'Selection has two stages. The rules are the same for everyone and are published before the call opens.',
        ru: 'Отбор проходит в два этапа. Правила одинаковы для всех и публикуются до начала приёма заявок.',
      },
    },
    {
      blockType: 'steps',
      title: { az: 'Müraciətinizin yolu', en: 'The way of your application', ru: 'Путь вашей заявки' },
      items: [
        {
          title: { az: 'Göndərirsiniz', en: 'You send it', ru: 'Вы отправляете заявку' },
          text: {
            az: 'Müraciət nömrəsini həm səhifədə, həm də məktubda alırsınız. Qəbul bitənədək cavablarınızı dəyişə, müraciəti geri götürə bilərsiniz.',
            en: 'You get a receipt number on the page and by letter. Until the call closes you may change your answers or withdraw.',
            ru: 'Номер заявки вы увидите на странице и в письме. До конца приёма можно изменить ответы или отозвать заявку.',
          },
        },
        {
          title: { az: 'Birinci mərhələ: ilkin baxış', en: 'Stage one: screening', ru: 'Первый этап: рассмотрение заявок' },
          text: {
            az: 'Rəyçilər bir-birindən asılı olmadan cavablarınızı oxuyur. Adınızı, əlaqə məlumatlarınızı, doğum tarixinizi, cinsinizi və sənədlərinizi görmürlər.',
            en: 'Reviewers read your answers independently of one another. They do not see your name, contact details, date of birth, sex or documents.',
            ru: 'Рецензенты читают ответы независимо друг от друга. Они не видят имени, контактов, даты рождения, пола и документов.',
          },
        },
        {
          title: { az: 'Nəticələrin elanı', en: 'Results are announced', ru: 'Объявление результатов' },
          text: {
            az: 'Mərhələnin bütün nəticələri eyni vaxtda bildirilir. Hər kəs, seçilib-seçilməməsindən asılı olmayaraq, məktub alır.',
            en: 'All results of a stage are announced at once. Everyone gets a letter, whether chosen or not.',
            ru: 'Все результаты этапа сообщаются одновременно. Письмо получает каждый — и прошедший, и не прошедший.',
          },
        },
        {
          title: { az: 'İkinci mərhələ: müsahibə', en: 'Stage two: the interview', ru: 'Второй этап: собеседование' },
          text: {
            az: 'Komissiya ilə qısa söhbət. Vaxtı və yeri, yaxud onlayn keçidi şəxsi səhifənizdə görürsünüz.',
            en: 'A short conversation with a panel. You find the time and the place, or the link, on your own page.',
            ru: 'Короткая беседа с комиссией. Время и место или ссылку вы увидите на своей странице.',
          },
        },
        {
          title: { az: 'Təklif və ehtiyat siyahısı', en: 'Offers and the reserve list', ru: 'Предложения и резервный список' },
          text: {
            az: 'Yer təklif olunanlar onu göstərilən tarixədək təsdiqləyirlər. Boşalan yer növbə ilə ehtiyat siyahısındakılara keçir.',
            en: 'Those who are offered a place confirm it by the date given. A place that becomes free goes to the next on the reserve list.',
            ru: 'Получившие предложение подтверждают место до указанной даты. Освободившееся место по очереди переходит к кандидатам из резерва.',
          },
        },
      ],
    },
    {
      blockType: 'cards',
      title: { az: 'İlkin baxışın meyarları', en: 'Criteria of screening', ru: 'Критерии рассмотрения заявок' },
      lead: {
        az: 'Hər meyar 1-dən 5-ə qədər balla qiymətləndirilir; hər balın nə demək olduğu əvvəlcədən yazılıb.',
        en: 'Each criterion is scored from 1 to 5, and what every score means is written down beforehand.',
        ru: 'Каждый критерий оценивается от 1 до 5 баллов; что означает каждый балл, описано заранее.',
      },
      items: [
        {
          title: { az: 'Motivasiya və məqsəd', en: 'Motivation and purpose', ru: 'Мотивация и цель' },
          text: { az: 'Niyə bu Məktəb və bundan sonra nə?', en: 'Why this School, and what comes after?', ru: 'Почему эта Школа и что будет дальше?' },
        },
        {
          title: { az: 'Analitik düşüncə', en: 'Analytical thinking', ru: 'Аналитическое мышление' },
          text: {
            az: 'Səbəbi, dəlili və nəticəni necə bağlayırsınız?',
            en: 'How do you tie cause, evidence and conclusion together?',
            ru: 'Как вы связываете причину, довод и вывод?',
          },
        },
        {
          title: { az: 'Sahə bilikləri və dünyagörüşü', en: 'Knowledge and world view', ru: 'Знание темы и кругозор' },
          text: { az: 'Mövzunu nə qədər geniş və dəqiq görürsünüz?', en: 'How broadly and how exactly do you see the subject?', ru: 'Насколько широко и точно вы видите тему?' },
        },
        {
          title: { az: 'Yazının aydınlığı', en: 'Clarity of writing', ru: 'Ясность изложения' },
          text: { az: 'Oxucu sizi ilk oxuyuşda başa düşürmü?', en: 'Does a reader follow you at first reading?', ru: 'Понимает ли вас читатель с первого раза?' },
        },
      ],
    },
    {
      blockType: 'cards',
      title: { az: 'Müsahibənin meyarları', en: 'Criteria of the interview', ru: 'Критерии собеседования' },
      items: [
        {
          title: { az: 'Dünyagörüşü', en: 'World view', ru: 'Кругозор' },
          text: {
            az: 'Ölkədə və dünyada baş verənlərə maraq, başqa mövqeyə açıqlıq.',
            en: 'Curiosity about the country and the world, openness to other positions.',
            ru: 'Интерес к происходящему в стране и мире, открытость другим позициям.',
          },
        },
        {
          title: { az: 'Məntiqi düşüncə', en: 'Logical thinking', ru: 'Логическое мышление' },
          text: {
            az: 'Tanış olmayan vəziyyəti ardıcıl təhlil etmək bacarığı.',
            en: 'The ability to analyse an unfamiliar situation step by step.',
            ru: 'Умение последовательно разобрать незнакомую ситуацию.',
          },
        },
        {
          title: { az: 'Xarici dil', en: 'Foreign languages', ru: 'Иностранные языки' },
          text: {
            az: 'Bildiyiniz xarici dildə qısa söhbət.',
            en: 'A short conversation in a foreign language you know.',
            ru: 'Короткая беседа на иностранном языке, который вы знаете.',
          },
        },
      ],
    },
    {
      blockType: 'richText',
      title: { az: 'Ədalətli olmaq üçün', en: 'To keep it fair', ru: 'Чтобы отбор был справедливым' },
      body: prose({
        az: `- Müraciətçini tanıyan rəyçi bunu bildirir və onun işinə baxmır.
- Rəyçi öz balını vermədən başqalarının balını görmür.
- Hər qərar, onu kimin və nə vaxt verdiyi qeydə alınır və sonradan dəyişdirilə bilmir.
- Şəxsi səhifənizdə müraciətinizin hansı mərhələdə olduğunu görürsünüz.`,
        en: `- A reviewer who knows an applicant says so and does not assess that application.
- Reviewers do not see the scores of others before giving their own.
- Every decision is recorded, with who took it and when, and the record cannot be changed afterwards.
- On your own page you always see which stage your application has reached.`,
        ru: `- Рецензент, знакомый с кандидатом, сообщает об этом и не рассматривает его заявку.
- Рецензент не видит чужих оценок, пока не поставит свою.
- Каждое решение — кто и когда его принял — фиксируется, и изменить запись нельзя.
- На своей странице вы всегда видите, на каком этапе находится заявка.`,
      }),
    },
    {
      blockType: 'callStatus',
      title: { az: 'Hazırsınızsa, başlayın', en: 'Ready? Begin here', ru: 'Готовы? Начните здесь' },
      program: to.program,
      showEligibility: false,
    },
    {
      blockType: 'notice',
      tone: 'info',
      title: { az: 'Sualınız qalıb?', en: 'Still a question?', ru: 'Остались вопросы?' },
      text: {
        az: 'Ən çox verilən sualların cavabı “Suallar” səhifəsindədir. Orada tapmasanız, bizə yazın və ya 919-a zəng edin.',
        en: 'The commonest questions are answered on the FAQ page. If yours is not there, write to us or call 919.',
        ru: 'Ответы на частые вопросы — на странице «Вопросы». Если вашего там нет, напишите нам или позвоните по номеру 919.',
      },
    },
    {
      blockType: 'cards',
      title: { az: 'Davamı', en: 'Read on', ru: 'Читайте дальше' },
      items: [
        {
          title: { az: 'Müraciət qəbulu', en: 'The call', ru: 'Приём заявок' },
          text: { az: 'Kim müraciət edə bilər və nə hazırlamalıdır.', en: 'Who may apply and what to prepare.', ru: 'Кто может подать заявку и что подготовить.' },
          link: toPage(to.page.call, { az: 'Qəbul şərtləri', en: 'Terms of the call', ru: 'Условия приёма' }),
        },
        {
          title: { az: 'Suallar və cavablar', en: 'Questions and answers', ru: 'Вопросы и ответы' },
          text: { az: 'Sənədlər, dil, davamiyyət, nəticələr haqqında.', en: 'On documents, language, attendance, results.', ru: 'О документах, языке, посещаемости, результатах.' },
          link: toPage(to.page.faq, { az: 'Suallara baxın', en: 'Read the FAQ', ru: 'Читать вопросы' }),
        },
      ],
    },
  ],
}
