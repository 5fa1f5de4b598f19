import type { NewsSource } from './source'

/** From the life of the edition before. */
export const newsOfEarlier: NewsSource[] = [
  {
    daysAgo: 112,
    picture: 'star',
    title: {
      az: 'Altıncı buraxılışın məzunlarına sertifikatlar təqdim edildi',
      en: 'Graduates of the sixth edition received their certificates',
      ru: 'Выпускникам шестого набора вручили сертификаты',
    },
    summary: {
      az: 'Xidmətin binasında keçirilən mərasimdə iyirmi beş iştirakçılı buraxılış başa çatdı.',
      en: 'A ceremony in the building of the Service closed the edition of twenty-five participants.',
      ru: 'Церемония в здании Службы завершила выпуск из двадцати пяти участников.',
    },
    body: {
      az: `Mərasimdə təlimçilər, tərəfdaş təşkilatların nümayəndələri və iştirakçıların yaxınları iştirak etdi. Məzunlar proqramdan yadda qalanları danışdılar: ilk çıxışın həyəcanı, səfərlər, gecəyə qədər davam edən müzakirələr.

Məzunları təbrik edirik və yeni buraxılışların görüşlərində gözləyirik.`,
      en: `Trainers, partners and families of the participants came to the ceremony. Graduates spoke of what stayed with them: the nerves of the first speech, the visits, discussions that went on into the night.

We congratulate them and look forward to seeing them at the meetings of new editions.`,
      ru: `На церемонию пришли тренеры, представители организаций-партнёров и близкие участников. Выпускники вспоминали волнение первого выступления, визиты и споры до поздней ночи.

Поздравляем их и ждём на встречах с новыми участниками.`,
    },
  },
  {
    daysAgo: 120,
    picture: 'dawn',
    title: {
      az: 'Yekun təqdimatlar: on dəqiqə, bir sual, bir təklif',
      en: 'Final presentations: ten minutes, one question, one proposal',
      ru: 'Итоговые презентации: десять минут, один вопрос, одно предложение',
    },
    summary: {
      az: 'İştirakçılar aylarla apardıqları araşdırmaların nəticəsini təlimçilərə və tərəfdaşlara təqdim etdilər.',
      en: 'Participants presented the results of months of research to trainers and partners.',
      ru: 'Участники представили тренерам и партнёрам результаты многомесячных исследований.',
    },
    body: {
      az: `Mövzular müxtəlif idi: tələbələrin uyğunlaşması, çağrı mərkəzinə gələn suallar, mövsümi işçilərin məlumatlılığı, regionlarda dil kursları.

Hər təqdimatdan sonra suallar üçün vaxt ayrıldı. Ən çox müzakirə doğuran təklifləri iştirakçılar özləri seçdilər.`,
      en: `Subjects differed: how students settle in, what callers ask, what seasonal workers know of their rights, language courses in the regions.

Time for questions followed each presentation. The participants themselves chose the proposals most worth discussing.`,
      ru: `Темы были разными: адаптация студентов, вопросы в колл-центр, осведомлённость сезонных работников, языковые курсы в регионах.

После каждой презентации отводилось время на вопросы. Самые спорные предложения участники выбрали сами.`,
    },
  },
  {
    daysAgo: 155,
    picture: 'meeting',
    title: { az: '919 Çağrı Mərkəzində bir gün', en: 'A day at the 919 call centre', ru: 'Один день в колл-центре 919' },
    summary: {
      az: 'İştirakçılar operatorların işini izlədi və məşq zənglərinə özləri cavab verdi.',
      en: 'Participants watched operators at work and answered practice calls themselves.',
      ru: 'Участники наблюдали за работой операторов и сами отвечали на учебные звонки.',
    },
    body: {
      az: `Məşqin qaydası sadədir: üç dəqiqə vaxt, bir qayda, heç bir hüquqi termin. Ən çətini də elə terminsiz danışmaq oldu.

Operatorların məsləhəti yadda qaldı: əvvəl insanı sakitləşdir, sonra qaydanı izah et.`,
      en: `The exercise is simple: three minutes, one rule to explain, no legal terms. Doing without the terms turned out to be the hardest part.

One piece of the operators’ advice stayed with everyone: calm the person first, explain the rule afterwards.`,
      ru: `Условия упражнения просты: три минуты, одно правило и никаких юридических терминов. Обойтись без терминов оказалось труднее всего.

Запомнился совет операторов: сначала успокойте человека, потом объясняйте правило.`,
    },
  },
  {
    daysAgo: 205,
    picture: 'dawn',
    title: {
      az: 'Regional Tədris Mərkəzində tərəfdaşlarla birgə seminar',
      en: 'A joint seminar with partners at the Regional Training Centre',
      ru: 'Совместный семинар с партнёрами в Региональном учебном центре',
    },
    summary: {
      az: 'Məktəbin iştirakçıları beynəlxalq təşkilatların mütəxəssisləri ilə bir masa arxasında əmək miqrasiyasını müzakirə etdilər.',
      en: 'Participants of the School discussed labour migration at one table with specialists of international organisations.',
      ru: 'Участники Школы обсудили трудовую миграцию за одним столом со специалистами международных организаций.',
    },
    body: {
      az: `Qruplar eyni vəziyyətə işəgötürən, işçi, dövlət qurumu və həmkarlar ittifaqı gözü ilə baxdılar və ortaq qərara gəlməyə çalışdılar.

Seminar ingilis dilində keçirildi. Sonda təcrübə proqramları haqqında sual vermək üçün vaxt qaldı.`,
      en: `Groups looked at one situation through the eyes of an employer, a worker, a state body and a trade union and tried to reach a common decision.

The seminar was held in English. At the end there was time to ask about internships.`,
      ru: `Группы рассматривали одну ситуацию глазами работодателя, работника, государственного органа и профсоюза и пытались прийти к общему решению.

Семинар прошёл на английском языке. В конце осталось время на вопросы о стажировках.`,
    },
  },
]
