import type { NewsSource } from './source'

/** About the call that is open and the selection under way. */
export const newsOfToday: NewsSource[] = [
  {
    daysAgo: 2,
    picture: 'columns',
    title: {
      az: 'Son günə saxlamayın: müraciətinizi yoxlamaq üçün beş addım',
      en: 'Do not leave it to the last day: five steps to check your application',
      ru: 'Не откладывайте на последний день: пять шагов для проверки заявки',
    },
    summary: {
      az: 'Formanı doldurmusunuz, amma hələ göndərməmisiniz? On dəqiqə ayırın və bu siyahı ilə bir daha keçin.',
      en: 'You have filled in the form but not sent it yet? Take ten minutes and go through it once more with this list.',
      ru: 'Заполнили форму, но ещё не отправили? Уделите десять минут и пройдитесь по ней ещё раз с этим списком.',
    },
    body: {
      az: `Hər qəbulda bir neçə yaxşı müraciət kiçik səhvə görə natamam qalır. Göndərməzdən əvvəl yoxlayın:

- telefon nömrəsi və e-poçt düzgündürmü
- hər esse sualın özünə cavab verirmi
- söz həddi gözlənilibmi
- CV açılırmı və sizin adınızadırmı
- razılıq mətnini oxumusunuzmu

Göndərdikdən sonra müraciət nömrəsini görəcəksiniz. Qəbul bitənədək düzəliş etmək mümkündür.`,
      en: `In every call a few good applications stay incomplete because of something small. Before you send yours, check:

- are the telephone number and e-mail address right
- does each essay answer its own question
- is the word limit kept
- does your CV open, and is it yours
- have you read the consent

After sending you will see your receipt number. Until the call closes you can still make changes.`,
      ru: `Каждый раз несколько хороших заявок остаются незавершёнными из-за мелочи. Перед отправкой проверьте:

- верны ли номер телефона и адрес почты
- отвечает ли каждое эссе на свой вопрос
- соблюдён ли объём
- открывается ли резюме и ваше ли оно
- прочитан ли текст согласия

После отправки вы увидите номер заявки. До конца приёма изменения ещё возможны.`,
    },
  },
  {
    daysAgo: 9,
    picture: 'meeting',
    title: {
      az: 'Müraciətçilərlə onlayn görüş: ən çox nə soruşuldu?',
      en: 'Online meeting with applicants: what was asked most',
      ru: 'Онлайн-встреча с кандидатами: о чём спрашивали чаще всего',
    },
    summary: {
      az: 'Görüşdə sualların yarısı esselər, yarısı isə dərs cədvəli haqqında oldu. Əsas cavabları topladıq.',
      en: 'Half of the questions were about essays, half about the timetable. We have gathered the main answers.',
      ru: 'Половина вопросов касалась эссе, половина — расписания. Мы собрали главные ответы.',
    },
    body: {
      az: `Proqramın əməkdaşları və iki məzun bir saat ərzində sualları cavablandırdı.

**Essedə şəxsi hekayə yazmaq olar?** Olar, əgər o, sualın cavabına xidmət edirsə.

**Miqrasiya üzrə təhsil almamışam, şansım var?** Bəli. İştirakçılar müxtəlif ixtisaslardan gəlir, qiymətləndirilən isə düşüncə tərzidir.

**İmtahan dövründə təlimlər dayanır?** Cədvəl əvvəlcədən bilinir və imtahanlarla planlaşdırmaq üçün kifayət qədər vaxt olur.`,
      en: `Staff of the programme and two graduates answered questions for an hour.

**May an essay tell a personal story?** It may, if the story serves the answer.

**I have not studied migration. Do I stand a chance?** Yes. Participants come from different fields; what is assessed is how you think.

**Do trainings stop during examinations?** The timetable is known in advance, which leaves time to plan around them.`,
      ru: `Сотрудники программы и двое выпускников час отвечали на вопросы.

**Можно ли в эссе рассказать личную историю?** Можно, если она помогает ответить на вопрос.

**Я не изучал(а) миграцию. Есть ли шанс?** Да. Участники приходят с разных специальностей, а оценивается то, как человек думает.

**Прерываются ли тренинги на сессию?** Расписание известно заранее, так что время на планирование есть.`,
    },
  },
  {
    daysAgo: 13,
    picture: 'star',
    title: { az: 'Yeddinci buraxılış üzrə müsahibələr başladı', en: 'Interviews for the seventh edition have begun', ru: 'Начались собеседования седьмого выпуска' },
    summary: {
      az: 'İlkin baxışdan keçən namizədlər komissiya ilə görüşür. Hər kəs vaxtını və yerini şəxsi səhifəsində görür.',
      en: 'Candidates who passed the screening are meeting the panels. Everyone finds the time and place on their own page.',
      ru: 'Кандидаты, прошедшие первый этап, встречаются с комиссиями. Время и место каждый видит на своей странице.',
    },
    body: {
      az: `Müsahibədə dünyagörüşü, məntiqi düşüncə və xarici dil bilikləri qiymətləndirilir. Komissiya üzvləri ballarını bir-birindən asılı olmayaraq verirlər.

Namizədlərə tövsiyəmiz sadədir: vaxtında gəlin, sualı sona qədər dinləyin, bilmədiyinizi açıq deyin.`,
      en: `The interview looks at world view, logical thinking and foreign languages. Members of a panel score independently of one another.

Our advice to candidates is simple: come on time, hear the question out, and say openly when you do not know.`,
      ru: `На собеседовании оценивают кругозор, логическое мышление и знание языков. Члены комиссии ставят баллы независимо друг от друга.

Наш совет кандидатам прост: приходите вовремя, дослушивайте вопрос и честно говорите, если чего-то не знаете.`,
    },
  },
  {
    daysAgo: 16,
    picture: 'columns',
    title: { az: 'Esse yazanlara: rəyçi mətndə nə axtarır?', en: 'To those writing essays: what a reviewer looks for', ru: 'Тем, кто пишет эссе: что ищет рецензент' },
    summary: {
      az: 'Rəyçi adınızı görmür, yalnız mətni oxuyur. Deməli, mətn sizin yerinizə danışmalıdır.',
      en: 'A reviewer does not see your name and reads the text alone. So the text has to speak for you.',
      ru: 'Рецензент не видит вашего имени и читает только текст. Значит, текст должен говорить за вас.',
    },
    body: {
      az: `- **Bir fikir.** Üç yarımçıq fikir bir tamamlanmış fikri əvəz etmir.
- **Bir dəlil.** “Hamı bilir” dəlil deyil; rəqəm, hadisə və ya müşahidə dəlildir.
- **Öz sözünüz.** Hazır cümlələr tez tanınır və oxucunu yorur.
- **Son cümlə.** Oxucu essenizi hansı fikirlə bağlamalıdır?`,
      en: `- **One thought.** Three unfinished thoughts do not replace one that is finished.
- **One piece of evidence.** “Everyone knows” is none; a figure, an event or an observation is.
- **Your own words.** Ready-made sentences are soon recognised and tire the reader.
- **The last sentence.** With which thought should the reader put your essay down?`,
      ru: `- **Одна мысль.** Три незаконченные мысли не заменят одной завершённой.
- **Один довод.** «Все знают» — не довод; довод — цифра, событие или наблюдение.
- **Свои слова.** Готовые фразы быстро узнаются и утомляют.
- **Последнее предложение.** С какой мыслью читатель должен закрыть эссе?`,
    },
  },
  {
    daysAgo: 21,
    picture: 'road',
    title: { az: 'Yeni buraxılış üçün müraciət qəbulu başladı', en: 'The call for a new edition is open', ru: 'Открыт приём заявок на новый выпуск' },
    summary: {
      az: 'Son kurs tələbələri, magistrantlar və yeni məzunlar Miqrasiya Məktəbinə müraciət edə bilər.',
      en: 'Senior students, master students and recent graduates may apply to the Migration School.',
      ru: 'Студенты старших курсов, магистранты и недавние выпускники могут подать заявку в Школу миграции.',
    },
    body: {
      az: `Proqram üç hissədən və otuz iki təlimdən ibarətdir, iyirmi beş iştirakçı üçün nəzərdə tutulub və ödənişsizdir.

Müraciət yalnız saytda qəbul olunur. Əvvəlcə üç sual uyğunluğunuzu göstərir, sonra forma açılır. Son tarix və şərtlər “Müraciət qəbulu” səhifəsindədir.`,
      en: `The programme has three parts and thirty-two trainings, places for twenty-five participants, and is free of charge.

Applications are made on this site only. Three questions first show whether you fit, then the form opens. The deadline and conditions are on the page of the call.`,
      ru: `Программа состоит из трёх частей и тридцати двух тренингов, рассчитана на двадцать пять участников и бесплатна.

Заявки принимаются только на сайте. Сначала три вопроса покажут, подходите ли вы, затем откроется форма. Срок и условия — на странице «Приём заявок».`,
    },
  },
]
