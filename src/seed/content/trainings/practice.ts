import type { TrainingSource } from './source'

/** Part three, its first half: the tools of the trade. */
export const practiceOfSkills: TrainingSource[] = [
  {
    title: { az: 'Natiqlik və çıxış bacarıqları', en: 'Public speaking', ru: 'Публичные выступления' },
    summary: {
      az: 'Hər kəs üç dəqiqə danışır, hər kəs rəy alır, sonra yenidən danışır. Həyəcanı idarə etməyi, fikri bir cümləyə yığmağı və sualdan qorxmamağı məşq edirik.',
      en: 'Everyone speaks for three minutes, everyone gets feedback, then everyone speaks again. We practise handling nerves, putting a thought into one sentence and not fearing questions.',
      ru: 'Каждый говорит три минуты, получает отзыв и говорит снова. Тренируемся справляться с волнением, сводить мысль к одной фразе и не бояться вопросов.',
    },
    learn: {
      az: ['çıxışın quruluşunu hazırlamaq', 'səs və pauza ilə işləmək', 'çətin suala cavab vermək'],
      en: ['shape a speech', 'work with voice and pauses', 'answer a hard question'],
      ru: ['выстраивать выступление', 'работать с голосом и паузой', 'отвечать на трудный вопрос'],
    },
    trainers: ['nebizade'],
    venue: 'centre',
  },
  {
    title: { az: 'Siyasət sənədinin yazılması', en: 'Writing a policy brief', ru: 'Как написать аналитическую записку' },
    summary: {
      az: 'İki səhifə, bir problem, üç seçim, bir tövsiyə. Qərar verən insanın vaxtına hörmət edən mətni addım-addım yazır və bir-birimizin işini redaktə edirik.',
      en: 'Two pages, one problem, three options, one recommendation. Step by step we write a text that respects the time of the one who decides, and edit each other’s work.',
      ru: 'Две страницы, одна проблема, три варианта, одна рекомендация. Шаг за шагом пишем текст, который бережёт время принимающего решение, и редактируем работы друг друга.',
    },
    learn: {
      az: ['problemi bir cümlə ilə ifadə etmək', 'seçimləri meyarlarla müqayisə etmək', 'tövsiyəni icra oluna bilən yazmaq'],
      en: ['state a problem in one sentence', 'compare options by criteria', 'write a recommendation that can be carried out'],
      ru: ['формулировать проблему в одном предложении', 'сравнивать варианты по критериям', 'писать выполнимую рекомендацию'],
    },
    trainers: ['mirzezade', 'nebizade'],
    venue: 'centre',
  },
  {
    title: {
      az: 'Regional Tədris Mərkəzində birgə tədbir',
      en: 'Joint event at the Regional Training Centre',
      ru: 'Совместное мероприятие в Региональном учебном центре',
    },
    summary: {
      az: 'İştirakçılar tərəfdaş təşkilatların mütəxəssisləri və başqa ölkələrdən gələn qonaqlarla bir masa arxasında işləyirlər. Mövzu tədbirə yaxın elan olunur, iş dili ingilis dilidir.',
      en: 'Participants sit at one table with specialists of partner organisations and guests from other countries. The subject is announced closer to the day; the working language is English.',
      ru: 'Участники работают за одним столом со специалистами организаций-партнёров и гостями из других стран. Тема объявляется ближе к мероприятию, рабочий язык — английский.',
    },
    learn: {
      az: ['beynəlxalq mühitdə işləmək', 'qısa məruzə ilə çıxış etmək', 'peşəkar əlaqələr qurmaq'],
      en: ['work in an international setting', 'give a short contribution', 'make professional contacts'],
      ru: ['работать в международной среде', 'выступать с коротким сообщением', 'налаживать профессиональные контакты'],
    },
    trainers: ['lindqvist', 'ferretti'],
    partner: 'icmpd',
    kind: 'partner-event',
    venue: 'centre',
    language: 'en',
  },
  {
    title: { az: 'Məlumatlarla iş: araşdırma seminarı', en: 'Working with data: a research seminar', ru: 'Работа с данными: исследовательский семинар' },
    summary: {
      az: 'Açıq məlumat bazasını götürür, təmizləyir, bir sual verir və cavabı bir qrafiklə göstəririk. Hər iştirakçı yekun təqdimatının sualını bu seminarda seçir.',
      en: 'We take an open data set, clean it, put one question and show the answer in one chart. In this seminar every participant chooses the question of their final presentation.',
      ru: 'Берём открытый набор данных, очищаем его, задаём один вопрос и показываем ответ одним графиком. На этом семинаре каждый выбирает вопрос для итоговой презентации.',
    },
    learn: {
      az: ['araşdırma sualını dəqiqləşdirmək', 'cədvəldə məlumatla işləmək', 'aldatmayan qrafik qurmaq'],
      en: ['sharpen a research question', 'work with data in a spreadsheet', 'draw a chart that does not mislead'],
      ru: ['уточнять исследовательский вопрос', 'работать с данными в таблице', 'строить честный график'],
    },
    trainers: ['agazade', 'rzali'],
    venue: 'centre',
  },
  {
    title: {
      az: 'Müsahibə aparmaq və mədəniyyətlərarası ünsiyyət',
      en: 'Interviewing and intercultural communication',
      ru: 'Интервью и межкультурное общение',
    },
    summary: {
      az: 'Yaxşı müsahibə dinləməkdən başlayır. Açıq suallar, tərcüməçi ilə iş və mədəni fərqlərin doğurduğu anlaşılmazlıqlar üzərində cütlüklərlə məşq edirik.',
      en: 'A good interview begins with listening. In pairs we practise open questions, work with an interpreter and the misunderstandings that come of cultural differences.',
      ru: 'Хорошее интервью начинается с умения слушать. В парах отрабатываем открытые вопросы, работу с переводчиком и недоразумения из-за культурных различий.',
    },
    learn: {
      az: ['açıq və yönləndirici sualı fərqləndirmək', 'tərcüməçi ilə düzgün işləmək', 'öz qabaqcadan formalaşmış fikrini görmək'],
      en: ['tell an open question from a leading one', 'work properly with an interpreter', 'notice one’s own preconceptions'],
      ru: ['отличать открытый вопрос от наводящего', 'правильно работать с переводчиком', 'замечать собственную предвзятость'],
    },
    trainers: ['baxisli'],
    venue: 'centre',
  },
]
