/** Files of the edition that is about to be taught: the first is for the whole programme, the others of its first training. */
export const materials = [
  {
    title: { az: 'İştirakçının yaddaş vərəqəsi', en: 'Notes for participants', ru: 'Памятка участника' },
    description: {
      az: 'Davamiyyət, tapşırıqlar və sertifikat haqqında qaydalar.',
      en: 'The rules of attendance, tasks and certificates.',
      ru: 'Правила посещения, заданий и сертификатов.',
    },
  },
  {
    title: { az: 'Birinci təlimin oxu siyahısı', en: 'Reading list of the first training', ru: 'Список чтения к первому тренингу' },
    description: {
      az: 'İlk dərsə qədər ən azı iki mətni oxuyun.',
      en: 'Please read at least two of the texts before the first day.',
      ru: 'Прочитайте до первого занятия хотя бы два текста.',
    },
  },
] as const

/** What the cohort is told, the oldest first; the last is still a draft. */
export const announcements = [
  {
    title: { az: 'Xoş gəlmisiniz!', en: 'Welcome!', ru: 'Добро пожаловать!' },
    body: {
      az: 'Yerinizi təsdiqlədiyiniz üçün təşəkkür edirik.\n\nMateriallar və tapşırıqlar bu səhifədə olacaq. Sualınız olsa, buradan yazın: bir iş günü ərzində cavab veririk.',
      en: 'Thank you for confirming your place.\n\nMaterials and tasks will be on this page. If you have a question, ask it here: we answer within a working day.',
      ru: 'Спасибо, что подтвердили своё место.\n\nМатериалы и задания будут на этой странице. Если есть вопрос, задайте его здесь: мы ответим в течение рабочего дня.',
    },
  },
  {
    title: { az: 'İlk gün üçün şəxsiyyət vəsiqəsi', en: 'Bring your identity card on the first day', ru: 'Возьмите в первый день удостоверение' },
    body: {
      az: 'Binaya giriş şəxsiyyət vəsiqəsi ilədir. İlk gün yarım saat əvvəl gəlin.',
      en: 'One enters the building with an identity card. Please come half an hour earlier on the first day.',
      ru: 'Вход в здание по удостоверению личности. В первый день приходите на полчаса раньше.',
    },
  },
  {
    title: { az: 'Struktur qurumlarına səfərlər', en: 'Visits to the units of the Service', ru: 'Посещение подразделений Службы' },
    body: { az: 'Səfərlərin tarixləri bu həftə dəqiqləşəcək.', en: 'The dates of the visits will be settled this week.', ru: 'Даты посещений уточнят на этой неделе.' },
  },
] as const

export const tasks = [
  {
    title: { az: 'Tanışlıq: niyə miqrasiya?', en: 'Getting to know you: why migration?', ru: 'Знакомство: почему миграция?' },
    text: {
      az: 'Yarım səhifə yazın: bu altı aydan nə gözləyirsiniz və hansı mövzu sizə yaxındır?',
      en: 'Write half a page: what do you expect of these six months, and which subject is close to you?',
      ru: 'Напишите полстраницы: чего вы ждёте от этих шести месяцев и какая тема вам близка?',
    },
  },
  {
    title: { az: 'Esse: mənim şəhərimdə miqrasiya', en: 'Essay: migration in my town', ru: 'Эссе: миграция в моём городе' },
    text: {
      az: 'Bir-iki səhifə, ən azı iki mənbə ilə. PDF və ya Word faylı kimi təhvil verə bilərsiniz.',
      en: 'One or two pages with at least two sources. You may hand it in as a PDF or a Word file.',
      ru: 'Одна-две страницы, не меньше двух источников. Можно сдать файлом PDF или Word.',
    },
  },
] as const

export const finalWork = {
  title: { az: 'Yekun iş: qısa araşdırma və təqdimat', en: 'Final work: a small study and its presentation', ru: 'Итоговая работа: небольшое исследование и презентация' },
  text: {
    az: 'Seçdiyiniz mövzuda beş-yeddi səhifə və on dəqiqəlik təqdimat. Mənbələri göstərin.',
    en: 'Five to seven pages on a subject of your choice, and a presentation of ten minutes. Please name your sources.',
    ru: 'Пять–семь страниц на выбранную тему и презентация на десять минут. Укажите источники.',
  },
} as const

/** Why somebody graduated without meeting the rule. */
export const exception = 'İki ay xəstəxanada olub; buraxdığı təlimlərin materialları üzrə ayrıca müsahibədən keçib.'

export const essays = [
  'Nənəm köçkün olub, ona görə bu mövzu mənə yaxındır. Bu altı ayda qərarların necə verildiyini anlamaq istəyirəm.',
  'Hüquq fakültəsində beynəlxalq müdafiə ilə maraqlandım. Praktikada necə işlədiyini görmək istəyirəm.',
  'Rayonumuzdan çoxları xaricdə işləyir. Onların qayıdışı və ailələri haqqında düşünürəm.',
] as const

export const feedback = 'Fikir aydındır, amma gözləntinizdən az yazmısınız. Bir abzas əlavə edin.'

/** What participants ask; without an answer, it waits. */
export const questions: readonly { text: string; answer?: string; shared?: string }[] = [
  { text: 'Universitetdə imtahanım olan gün dərsə gəlməsəm, nə olacaq?', answer: 'Əvvəlcədən yazın: üzrlü sayılır.', shared: 'İmtahan günü dərsə gəlməsək, nə olacaq?' },
  { text: 'Gəncədən gəlirəm. Yol xərci ödənilir?', answer: 'Bəli, biletləri saxlayın və koordinatora verin.' },
  { text: 'Sertifikat ingilis dilində də olacaq?' },
]
