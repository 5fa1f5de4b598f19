import type { DocumentSource } from '../write'

type Sections = NonNullable<DocumentSource<'programs'>['form']['sections']>

/** The School's own part of the form: whether somebody can take part at all, then their essays. */
export const sections: Sections = [
  {
    key: 'participation',
    title: { az: 'İştirak', en: 'Taking part', ru: 'Участие' },
    lead: {
      az: 'Təlimlər altı ay davam edir. Vaxtınızın çatacağına əmin olun.',
      en: 'The trainings last six months. Please make sure that you will have the time.',
      ru: 'Занятия длятся полгода. Убедитесь, что у вас хватит времени.',
    },
    questions: [
      {
        key: 'attendance',
        kind: 'statement',
        label: {
          az: 'Altı ay ərzində həftə içi axşamlar və bəzi şənbə günləri təlimlərdə iştirak edə bilərəm',
          en: 'I can attend the trainings on weekday evenings and on some Saturdays for six months',
          ru: 'В течение шести месяцев я смогу посещать тренинги по вечерам в будни и в некоторые субботы',
        },
        forReviewers: false,
      },
      {
        key: 'employment',
        kind: 'oneChoice',
        label: { az: 'Təhsildən başqa işləyirsiniz?', en: 'Do you work besides your studies?', ru: 'Работаете ли вы помимо учёбы?' },
        choices: [
          { key: 'no', label: { az: 'Xeyr', en: 'No', ru: 'Нет' } },
          { key: 'part-time', label: { az: 'Bəli, yarımştat', en: 'Yes, part-time', ru: 'Да, неполный день' } },
          { key: 'full-time', label: { az: 'Bəli, tam iş günü', en: 'Yes, full-time', ru: 'Да, полный день' } },
        ],
      },
      {
        key: 'work',
        kind: 'shortText',
        label: { az: 'Nə işlə məşğulsunuz?', en: 'What is your work?', ru: 'Чем вы занимаетесь на работе?' },
        help: { az: 'Bir cümlə kifayətdir.', en: 'One sentence is enough.', ru: 'Достаточно одного предложения.' },
        most: 30,
        showWhen: [{ of: 'employment', comparison: 'is', value: 'part-time, full-time' }],
      },
    ],
  },
  {
    key: 'essays',
    title: { az: 'Esselər', en: 'Essays', ru: 'Эссе' },
    lead: {
      az: 'İnterneti yox, sizi eşitmək istəyirik. Sadə söz və öz həyatınızdan bir nümunə təmtəraqlı cümlədən çox şey deyir.',
      en: 'We want to hear you, not the internet. Plain words and an example of your own say more than grand ones.',
      ru: 'Мы хотим услышать вас, а не интернет. Простые слова и пример из жизни говорят больше, чем громкие фразы.',
    },
    questions: [
      {
        key: 'motivation',
        kind: 'longText',
        label: { az: 'Niyə məhz Miqrasiya Məktəbi?', en: 'Why the Migration School?', ru: 'Почему именно Школа миграции?' },
        help: {
          az: 'Sizi bu proqrama nə gətirdi və ondan nə gözləyirsiniz? Ümumi sözlər yox, öz yolunuzdan bir-iki konkret nümunə yazın.',
          en: 'What brought you to this programme and what do you expect from it? Rather than general words, give one or two examples from your own path.',
          ru: 'Что привело вас к этой программе и чего вы от неё ждёте? Вместо общих слов приведите один-два примера из собственного опыта.',
        },
        least: 80,
        most: 250,
      },
      {
        key: 'issue',
        kind: 'longText',
        label: {
          az: 'Miqrasiya sahəsində hansı məsələni vacib hesab edirsiniz və niyə?',
          en: 'Which question of migration do you find important, and why?',
          ru: 'Какой вопрос в сфере миграции вы считаете важным и почему?',
        },
        help: {
          az: 'Bir məsələ seçin. Kimə toxunduğunu, səbəblərini və fikrinizi nəyə əsasladığınızı göstərin. Düzgün cavab axtarmırıq, necə düşündüyünüzü görmək istəyirik.',
          en: 'Choose one. Say whom it touches, what causes it and what your view rests on. We are not looking for the right answer: we want to see how you think.',
          ru: 'Выберите один. Покажите, кого он касается, каковы причины и на что опирается ваше мнение. Мы не ищем «правильный ответ», нам важно увидеть, как вы рассуждаете.',
        },
        least: 100,
        most: 300,
      },
      {
        key: 'plan',
        kind: 'longText',
        label: {
          az: 'Məktəbdə öyrəndiklərinizlə nə edəcəksiniz?',
          en: 'What would you do with what you learn at the School?',
          ru: 'Что вы сделаете с тем, чему научитесь в Школе?',
        },
        help: {
          az: 'Yaxın bir-iki ili təsəvvür edin: təhsiliniz, işiniz, araşdırmanız və ya ətrafınızdakı insanlar üçün nə dəyişəcək?',
          en: 'Picture the next year or two: what would change in your studies, your work, your research, or for the people around you?',
          ru: 'Представьте ближайшие год-два: что изменится в вашей учёбе, работе, исследовании или для людей вокруг вас?',
        },
        least: 80,
        most: 250,
      },
      {
        key: 'experience',
        kind: 'longText',
        label: { az: 'Təcrübə', en: 'Experience', ru: 'Опыт' },
        help: {
          az: 'İş, təcrübə proqramı, könüllülük, tədqiqat: haqqınızda bilməyimizi istədiyiniz nə varsa.',
          en: 'Work, internships, volunteering, research: whatever you would like us to know.',
          ru: 'Работа, стажировки, волонтёрство, исследования: всё, о чём вы хотите рассказать.',
        },
        most: 250,
        required: false,
      },
      {
        key: 'heard-from',
        kind: 'shortText',
        label: { az: 'Məktəb haqqında haradan eşitmisiniz?', en: 'How did you hear of the School?', ru: 'Откуда вы узнали о Школе?' },
        required: false,
        forReviewers: false,
      },
    ],
  },
]
