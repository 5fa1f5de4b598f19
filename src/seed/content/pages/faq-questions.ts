import type { Text } from '../text'

type Question = { question: Text; answer: Text }

/** What applicants ask most about applying. */
export const aboutApplying: Question[] = [
  {
    question: { az: 'Məktəb ödənişlidir?', en: 'Is there a fee?', ru: 'Обучение платное?' },
    answer: {
      az: 'Xeyr. Nə müraciət, nə də təhsil üçün ödəniş alınmır.',
      en: 'No. Neither applying nor taking part costs anything.',
      ru: 'Нет. Ни подача заявки, ни обучение ничего не стоят.',
    },
  },
  {
    question: { az: 'Kimlər müraciət edə bilər?', en: 'Who may apply?', ru: 'Кто может подать заявку?' },
    answer: {
      az: 'Bakalavriatın son kurs tələbələri, magistrantlar və yeni məzunlar. İxtisaslar: hüquqşünaslıq, politologiya, beynəlxalq münasibətlər, regionşünaslıq, şərqşünaslıq, tərcümə, jurnalistika, dövlət idarəçiliyi, sosiologiya. Forma ilk addımda sizə uyğun olub-olmadığını göstərir.',
      en: 'Senior bachelor students, master students and recent graduates in law, political science, international relations, regional studies, oriental studies, translation, journalism, public administration or sociology. The form tells you in its first step whether you fit.',
      ru: 'Студенты старших курсов бакалавриата, магистранты и недавние выпускники по специальностям: юриспруденция, политология, международные отношения, регионоведение, востоковедение, перевод, журналистика, государственное управление, социология. На первом же шаге форма покажет, подходите ли вы.',
    },
  },
  {
    question: {
      az: 'İxtisasım siyahıda yoxdur. Müraciət edə bilərəmmi?',
      en: 'My field is not on the list. May I apply?',
      ru: 'Моей специальности нет в списке. Можно ли подать заявку?',
    },
    answer: {
      az: 'Hər buraxılışın öz şərtləri var və forma həmin şərtlərə əsasən cavab verir. Bu dəfə uyğun gəlməsəniz, növbəti qəbul haqqında xatırlatma sifariş edə bilərsiniz.',
      en: 'Every edition has its own conditions, and the form answers by them. If you do not fit this time, you can ask to be reminded of the next call.',
      ru: 'У каждого выпуска свои условия, и форма отвечает в соответствии с ними. Если на этот раз вы не подходите, можно подписаться на напоминание о следующем приёме.',
    },
  },
  {
    question: { az: 'Azərbaycan vətəndaşı olmaq vacibdir?', en: 'Must I be a citizen of Azerbaijan?', ru: 'Обязательно ли гражданство Азербайджана?' },
    answer: {
      az: 'Formada vətəndaşlığınızı göstərirsiniz: Azərbaycan vətəndaşları FİN kodu, əcnəbilər pasport nömrəsini yazırlar. Nəzərə alın ki, təlimlərin çoxu Azərbaycan dilindədir.',
      en: 'The form asks for your citizenship: citizens of Azerbaijan give their FIN code, foreigners a passport number. Please bear in mind that most trainings are in Azerbaijani.',
      ru: 'В форме вы указываете гражданство: граждане Азербайджана — ФИН-код, иностранцы — номер паспорта. Учтите, что большинство тренингов проходит на азербайджанском языке.',
    },
  },
  {
    question: { az: 'Müraciəti hansı dildə yazım?', en: 'In which language should I write?', ru: 'На каком языке писать заявку?' },
    answer: {
      az: 'Azərbaycan, ingilis və ya rus dilində. Esselərdə fikrinizi ən yaxşı ifadə etdiyiniz dili seçin.',
      en: 'In Azerbaijani, English or Russian. For the essays choose the language in which you express yourself best.',
      ru: 'На азербайджанском, английском или русском. Для эссе выберите язык, на котором лучше всего выражаете мысли.',
    },
  },
  {
    question: { az: 'Formanı bir dəfəyə bitirməliyəm?', en: 'Must I finish the form in one go?', ru: 'Нужно ли заполнить форму за один раз?' },
    answer: {
      az: 'Xeyr. Yazdıqlarınız avtomatik yadda saxlanılır, istədiyiniz vaxt həmin e-poçtla daxil olub davam edə bilərsiniz.',
      en: 'No. What you write is saved automatically; sign in with the same e-mail address whenever you like and go on.',
      ru: 'Нет. Всё сохраняется автоматически: в любое время войдите с тем же адресом электронной почты и продолжайте.',
    },
  },
  {
    question: { az: 'Göndərdikdən sonra səhv gördüm. Nə edim?', en: 'I found a mistake after sending. What now?', ru: 'После отправки я заметил(а) ошибку. Что делать?' },
    answer: {
      az: 'Qəbul bitənədək müraciəti açıb düzəldin və yenidən göndərin. Nömrəniz dəyişmir, əvvəlki variant da saxlanılır.',
      en: 'Until the call closes, open your application, mend it and send it again. Your number stays the same and the earlier version is kept.',
      ru: 'До конца приёма откройте заявку, исправьте и отправьте ещё раз. Номер не изменится, прежний вариант тоже сохранится.',
    },
  },
  {
    question: { az: 'Giriş kodu gəlmir. Niyə?', en: 'The sign-in code does not arrive. Why?', ru: 'Код для входа не приходит. Почему?' },
    answer: {
      az: 'Əvvəlcə spam qovluğuna baxın və ünvanı yoxlayın. Bir neçə dəqiqə sonra yeni kod istəyin; köhnə kod bundan sonra işləmir. Yenə gəlmirsə, bizə yazın.',
      en: 'Look into the spam folder and check the address first. After a few minutes ask for a new code; the old one no longer works then. If that fails too, write to us.',
      ru: 'Сначала проверьте папку «Спам» и адрес. Через несколько минут запросите новый код; старый после этого не действует. Если и он не пришёл, напишите нам.',
    },
  },
]

/** What applicants ask most about selection and the programme. */
export const aboutTheProgramme: Question[] = [
  {
    question: { az: 'Nəticəni nə vaxt və necə biləcəyəm?', en: 'When and how do I learn the result?', ru: 'Когда и как я узнаю результат?' },
    answer: {
      az: 'Nəticələr hər mərhələnin sonunda hamıya eyni vaxtda elan olunur: məktub alırsınız və şəxsi səhifənizdə görürsünüz. Gözlənilən tarix “Müraciət qəbulu” səhifəsindədir.',
      en: 'At the end of each stage results are announced to all at once: you get a letter and see it on your own page. The expected date is on the page of the call.',
      ru: 'В конце каждого этапа результаты объявляются всем одновременно: вы получите письмо и увидите их на своей странице. Ожидаемая дата указана на странице «Приём заявок».',
    },
  },
  {
    question: { az: 'Müsahibədə nə soruşulur?', en: 'What is asked at the interview?', ru: 'О чём спрашивают на собеседовании?' },
    answer: {
      az: 'Əzbərlənmiş cavab tələb edən suallar yox. Komissiya dünyagörüşünüzə, vəziyyəti məntiqlə təhlil etməyinizə və xarici dildə fikrinizi necə ifadə etdiyinizə baxır.',
      en: 'Nothing that calls for answers learned by heart. The panel looks at your world view, how you reason about a situation and how you express yourself in a foreign language.',
      ru: 'Ничего, что требовало бы заученных ответов. Комиссия смотрит на кругозор, на то, как вы логически разбираете ситуацию и выражаете мысли на иностранном языке.',
    },
  },
  {
    question: {
      az: 'Müsahibənin vaxtı mənə uyğun deyil. Dəyişmək olarmı?',
      en: 'The time of my interview does not suit me. Can it be changed?',
      ru: 'Время собеседования мне не подходит. Можно ли его изменить?',
    },
    answer: {
      az: 'Mümkün qədər tez bizə yazın. Boş vaxt varsa, dəyişməyə çalışırıq, lakin buna zəmanət verə bilmirik.',
      en: 'Write to us as early as you can. If there is a free slot we try to move it, though we cannot promise.',
      ru: 'Напишите нам как можно раньше. Если есть свободное время, мы постараемся перенести встречу, но обещать этого не можем.',
    },
  },
  {
    question: { az: 'Ehtiyat siyahısı nə deməkdir?', en: 'What does the reserve list mean?', ru: 'Что такое резервный список?' },
    answer: {
      az: 'Müsahibədən uğurla keçmisiniz, lakin yerlər dolub. Kimsə yerindən imtina etsə, növbə ilə sizə təklif göndərilir.',
      en: 'You did well at the interview, but the places are taken. If someone gives up a place, it is offered to you in turn.',
      ru: 'Вы успешно прошли собеседование, но места заняты. Если кто-то откажется, предложение по очереди придёт вам.',
    },
  },
  {
    question: { az: 'Seçilməsəm, yenidən müraciət edə bilərəmmi?', en: 'If I am not chosen, may I apply again?', ru: 'Если меня не выберут, можно ли подать заявку снова?' },
    answer: {
      az: 'Bəli. Növbəti qəbulda şərtlərə uyğun gəlirsinizsə, yeni müraciət göndərə bilərsiniz; əvvəlki nəticə ona təsir etmir.',
      en: 'Yes. If you meet the conditions of the next call you may send a new application; the earlier result does not count against it.',
      ru: 'Да. Если вы соответствуете условиям следующего приёма, можно отправить новую заявку; прежний результат на неё не влияет.',
    },
  },
  {
    question: { az: 'Dərs saatlarım və işimlə üst-üstə düşməz ki?', en: 'Will it collide with my lectures or my job?', ru: 'Не помешает ли программа учёбе и работе?' },
    answer: {
      az: 'Təlimlər adətən həftə içi axşam saatlarında və bəzi şənbə günləri olur. Səfərlər iş saatlarına düşə bilər, onlar əvvəlcədən elan olunur. Tam cədvəl “Proqram” səhifəsindədir.',
      en: 'Trainings are usually on weekday evenings and some Saturdays. Visits may fall into working hours and are announced in advance. The whole timetable is on the programme page.',
      ru: 'Обычно тренинги проходят по вечерам в будни и в некоторые субботы. Визиты могут приходиться на рабочее время, о них сообщают заранее. Полное расписание — на странице «Программа».',
    },
  },
  {
    question: { az: 'Regionda yaşayıram. Onlayn qoşulmaq olarmı?', en: 'I live outside Baku. May I take part online?', ru: 'Я живу не в Баку. Можно ли участвовать онлайн?' },
    answer: {
      az: 'Proqram əyani keçirilir və təlimlərin yeri hər mövzunun yanında göstərilib. Müraciət etməzdən əvvəl Bakıya gəlib-gedə biləcəyinizi nəzərə alın.',
      en: 'The programme is held in person, and the place is given beside every training. Before you apply, please consider whether you can travel to Baku.',
      ru: 'Программа проходит очно, место указано рядом с каждым тренингом. Перед подачей заявки оцените, сможете ли вы приезжать в Баку.',
    },
  },
  {
    question: { az: 'Sertifikat almaq üçün nə etməliyəm?', en: 'What do I need for the certificate?', ru: 'Что нужно, чтобы получить сертификат?' },
    answer: {
      az: 'Təlimlərdə müntəzəm iştirak etmək, tapşırıqları yerinə yetirmək və yekun təqdimatı müdafiə etmək. Proqramı uğurla başa vuranlara sertifikat verilir.',
      en: 'Attend regularly, do the tasks and defend your final presentation. Those who complete the programme successfully receive a certificate.',
      ru: 'Регулярно посещать тренинги, выполнять задания и защитить итоговую презентацию. Успешно завершившие программу получают сертификат.',
    },
  },
]
