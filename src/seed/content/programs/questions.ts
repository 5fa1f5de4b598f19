import type { Text } from '../text'

type Question = { key: string; label: Text; help: Text; minWords: number; maxWords: number; required: boolean }

/** The three essays of the form. */
export const questions: Question[] = [
  {
    key: 'motivation',
    label: { az: 'Niyə məhz Miqrasiya Məktəbi?', en: 'Why the Migration School?', ru: 'Почему именно Школа миграции?' },
    help: {
      az: 'Sizi bu proqrama nə gətirdi və ondan nə gözləyirsiniz? Ümumi sözlər yox, öz yolunuzdan bir-iki konkret nümunə yazın.',
      en: 'What brought you to this programme and what do you expect from it? Rather than general words, give one or two examples from your own path.',
      ru: 'Что привело вас к этой программе и чего вы от неё ждёте? Вместо общих слов приведите один-два примера из собственного опыта.',
    },
    minWords: 80,
    maxWords: 250,
    required: true,
  },
  {
    key: 'issue',
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
    minWords: 100,
    maxWords: 300,
    required: true,
  },
  {
    key: 'plan',
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
    minWords: 80,
    maxWords: 250,
    required: true,
  },
]
