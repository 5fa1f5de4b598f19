import { prose } from '../text'
import { type PageSource, toApply, toPage } from './source'

export const call: PageSource = {
  title: { az: 'Müraciət qəbulu', en: 'The call', ru: 'Приём заявок' },
  slug: { az: 'muraciet-qebulu', en: 'call', ru: 'priem-zayavok' },
  summary: {
    az: 'Kim müraciət edə bilər, nə lazımdır, son tarix nə vaxtdır.',
    en: 'Who may apply, what it takes, and by when.',
    ru: 'Кто может подать заявку, что для этого нужно и до какого срока.',
  },
  layout: (to) => [
    {
      blockType: 'hero',
      title: { az: 'Yeriniz burada ola bilər', en: 'One of the places may be yours', ru: 'Одно из мест может стать вашим' },
      lead: {
        az: 'Müraciət yalnız elektron formada qəbul olunur və pulsuzdur. Formanı telefonda da doldurmaq olar.',
        en: 'Applications are made online only, and they are free. The form works on a phone as well.',
        ru: 'Заявки принимаются только в электронном виде и бесплатно. Форму можно заполнить и с телефона.',
      },
      links: [toApply()],
    },
    {
      blockType: 'callStatus',
      title: { az: 'Tarixlər və şərtlər', en: 'Dates and conditions', ru: 'Сроки и условия' },
      program: to.program,
      showEligibility: true,
    },
    {
      blockType: 'steps',
      title: { az: 'Nə hazırlamalı?', en: 'What to prepare', ru: 'Что подготовить' },
      items: [
        {
          title: { az: 'Şəxsiyyət məlumatı', en: 'Your identity data', ru: 'Личные данные' },
          text: {
            az: 'Azərbaycan vətəndaşları üçün FİN kod, əcnəbilər üçün pasport nömrəsi.',
            en: 'The FIN code for citizens of Azerbaijan, a passport number for foreigners.',
            ru: 'ФИН-код для граждан Азербайджана, номер паспорта для иностранцев.',
          },
        },
        {
          title: { az: 'CV', en: 'A CV', ru: 'Резюме' },
          text: {
            az: 'PDF formatında, ən çoxu 5 MB. Bir-iki səhifə kifayətdir.',
            en: 'As a PDF of at most 5 MB. A page or two is enough.',
            ru: 'В формате PDF, не более 5 МБ. Достаточно одной-двух страниц.',
          },
        },
        {
          title: { az: 'Universitetin məktubu', en: 'A letter of your university', ru: 'Письмо из университета' },
          text: {
            az: 'Məcburi deyil. Varsa, PDF kimi əlavə edin.',
            en: 'Not required. If you have one, attach it as a PDF.',
            ru: 'Необязательно. Если есть, приложите в формате PDF.',
          },
        },
        {
          title: { az: 'Üç qısa esse', en: 'Three short essays', ru: 'Три коротких эссе' },
          text: {
            az: 'Niyə bu Məktəb, hansı məsələ sizi düşündürür, öyrəndiklərinizlə nə edəcəksiniz. Bunlara vaxt ayırın: ən çox onlar oxunur.',
            en: 'Why this School, which question occupies you, what you would do with what you learn. Take your time: they are what we read most closely.',
            ru: 'Почему эта Школа, какой вопрос вас волнует, что вы сделаете с полученными знаниями. Не торопитесь: именно их читают внимательнее всего.',
          },
        },
      ],
    },
    {
      blockType: 'notice',
      tone: 'warning',
      title: { az: 'Son saata saxlamayın', en: 'Do not wait for the last hour', ru: 'Не откладывайте на последний час' },
      text: {
        az: 'Hesaba alınan vaxt müraciətinizin serverə çatdığı andır. Erkən göndərsəniz, qəbul bitənədək yenə dəyişə bilərsiniz.',
        en: 'What counts is the moment your application reaches the server. If you send it early you can still change it until the call closes.',
        ru: 'Учитывается момент, когда заявка поступила на сервер. Отправив её заранее, вы всё равно сможете вносить изменения до конца приёма.',
      },
    },
    {
      blockType: 'downloads',
      title: { az: 'Özünüzlə götürün', en: 'Take it along', ru: 'Возьмите с собой' },
      lead: {
        az: 'Bir səhifəlik vərəqə: nə əlinizin altında olmalıdır, nəyi əvvəlcədən yazmaq yaxşıdır.',
        en: 'One sheet: what to have at hand, and what is better written beforehand.',
        ru: 'Памятка на одной странице: что держать под рукой и что лучше написать заранее.',
      },
      items: [
        {
          file: to.leaflets.az,
          title: { az: 'Müraciətə hazırlıq (Azərbaycan dilində)', en: 'Getting ready to apply (in Azerbaijani)', ru: 'Как подготовиться к заявке (на азербайджанском)' },
        },
        {
          file: to.leaflets.en,
          title: { az: 'Müraciətə hazırlıq (ingilis dilində)', en: 'Getting ready to apply (in English)', ru: 'Как подготовиться к заявке (на английском)' },
        },
        { file: to.leaflets.ru, title: { az: 'Müraciətə hazırlıq (rus dilində)', en: 'Getting ready to apply (in Russian)', ru: 'Как подготовиться к заявке (на русском)' } },
      ],
    },
    {
      blockType: 'richText',
      title: { az: 'Hesab açmaq lazım deyil', en: 'No password needed', ru: 'Пароль не нужен' },
      body: prose({
        az: 'E-poçt ünvanınızı yazırsınız, ora altı rəqəmli kod gəlir, kodu daxil edib davam edirsiniz. Kod az müddət etibarlıdır və bir dəfə işlənir; itirsəniz, yenisini istəyin.',
        en: 'You give your e-mail address, a six-digit code arrives, you enter it and go on. The code is valid for a short time and works once; if you lose it, ask for another.',
        ru: 'Вы указываете адрес электронной почты, получаете шестизначный код, вводите его и продолжаете. Код действует недолго и только один раз; если потеряли — запросите новый.',
      }),
    },
    {
      blockType: 'cards',
      items: [
        {
          title: { az: 'Seçim necə aparılır?', en: 'How does selection work?', ru: 'Как проходит отбор?' },
          text: { az: 'Mərhələlər və qiymətləndirmə meyarları.', en: 'The stages and what is scored.', ru: 'Этапы и критерии оценки.' },
          link: toPage(to.page.selection, { az: 'Seçim haqqında', en: 'About the selection', ru: 'Об отборе' }),
        },
        {
          title: { az: 'Fərdi məlumatlarınız', en: 'Your personal data', ru: 'Ваши персональные данные' },
          text: {
            az: 'Nəyi niyə soruşuruq, nə qədər saxlayırıq, necə silirik.',
            en: 'What we ask and why, how long we keep it, how it is deleted.',
            ru: 'Что и зачем мы спрашиваем, сколько храним и как удаляем.',
          },
          link: toPage(to.page.privacy, { az: 'Ətraflı oxuyun', en: 'Read more', ru: 'Подробнее' }),
        },
      ],
    },
  ],
}
