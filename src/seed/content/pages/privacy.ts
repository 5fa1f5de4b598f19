import { prose } from '../text'
import { type PageSource, toPage } from './source'

export const privacy: PageSource = {
  title: { az: 'Fərdi məlumatlar', en: 'Privacy', ru: 'Персональные данные' },
  slug: { az: 'ferdi-melumatlar', en: 'privacy', ru: 'personalnye-dannye' },
  summary: {
    az: 'Hansı məlumatı niyə soruşuruq, kim görür, nə qədər saxlayırıq.',
    en: 'What we ask and why, who sees it and how long we keep it.',
    ru: 'Какие данные и зачем мы запрашиваем, кто их видит и сколько мы их храним.',
  },
  layout: (to) => [
    {
      blockType: 'hero',
      title: { az: 'Məlumatınız sizindir', en: 'Your data are yours', ru: 'Ваши данные принадлежат вам' },
      lead: {
        az: 'Fərdi məlumatlarınız “Fərdi məlumatlar haqqında” Qanuna (11 may 2010-cu il, № 998-IIIQ) uyğun işlənilir. Operator Azərbaycan Respublikasının Dövlət Miqrasiya Xidmətidir.',
        en: 'Your personal data are processed under the Law “On Personal Data” (No. 998-IIIQ of 11 May 2010). The operator is the State Migration Service of the Republic of Azerbaijan.',
        ru: 'Ваши персональные данные обрабатываются согласно Закону «О персональных данных» (№ 998-IIIQ от 11 мая 2010 года). Оператор — Государственная миграционная служба Азербайджанской Республики.',
      },
    },
    {
      blockType: 'richText',
      body: prose({
        az: `## Nəyi və niyə soruşuruq

- **Kimliyiniz və əlaqəniz:** ad, soyad, atanızın adı, doğum tarixi, vətəndaşlıq, FİN kod və ya pasport, şəhər, telefon, e-poçt. Sizi tanımaq, sizinlə əlaqə saxlamaq və eyni adamın iki dəfə müraciət etməməsi üçün.
- **Təhsiliniz və dilləriniz:** şərtlərə uyğunluğu yoxlamaq üçün.
- **Esseləriniz, təcrübəniz, sənədləriniz:** müraciətinizi qiymətləndirmək üçün.
- **Cinsiniz:** yalnız statistika üçün; cavab verməmək olar.
- **Bizə yazdıqlarınız:** əlaqə formasında adınız, e-poçtunuz və məktubunuz; yalnız cavab vermək üçün. Cavabdan bir il sonra silinir.
- **Abunəliyiniz:** e-poçtunuz və diliniz; imtina edən kimi silinir.

## Kim görür

İlkin baxışı aparan rəyçilər yalnız cavablarınızı görür; adınız, əlaqəniz və sənədləriniz onlardan gizlidir. Müsahibə komissiyası yalnız öz müsahibələrini görür. Seçimi əlaqələndirən əməkdaşlar müraciətin hamısını görür. Təlimi keçirən təlimçi və tərəfdaş təşkilat onun iştirakçılarının adını və həmin təlimdə davamiyyətini görür; zalda şəbəkə olmasa da açılsın deyə, bu siyahı bir müddət onların telefonunda saxlanılır. Məlumatınız heç kimə satılmır və reklam üçün istifadə olunmur.`,
        en: `## What we ask and why

- **Who you are and how to reach you:** name, surname, patronymic, date of birth, citizenship, FIN code or passport, city, telephone, e-mail. To know you, to reach you, and to see that nobody applies twice.
- **Your education and languages:** to check the conditions.
- **Your essays, experience and documents:** to assess your application.
- **Your sex:** for statistics only; you need not answer.
- **What you write to us:** name, e-mail and message of the contact form, to answer you. Deleted a year after the answer.
- **Your subscription:** e-mail and language. Deleted as soon as you unsubscribe.

## Who sees it

Reviewers of the first stage see your answers only; your name, contact details and documents are hidden from them. An interview panel sees only its own interviews. Staff who coordinate the selection see the whole application. The trainer and the partner organisation that hold a training see the names of its participants and how they attended it; so that it opens in a hall without a network, this list is kept on their phone for a while. Your data are sold to nobody and are not used for advertising.`,
        ru: `## Что и зачем мы спрашиваем

- **Кто вы и как с вами связаться:** имя, фамилия, отчество, дата рождения, гражданство, ФИН-код или паспорт, город, телефон, электронная почта. Чтобы знать вас, связаться с вами и чтобы никто не подал заявку дважды.
- **Образование и языки:** чтобы проверить соответствие условиям.
- **Эссе, опыт и документы:** чтобы оценить заявку.
- **Пол:** только для статистики; можно не отвечать.
- **Ваши обращения:** имя, адрес и текст из формы связи — только чтобы ответить вам. Удаляются через год после ответа.
- **Подписка:** адрес и язык. Удаляются сразу, как только вы отписались.

## Кто их видит

Рецензенты первого этапа видят только ответы; имя, контакты и документы от них скрыты. Комиссия видит лишь собственные собеседования. Сотрудники, координирующие отбор, видят заявку целиком. Тренер и партнёрская организация, которые проводят тренинг, видят имена его участников и их посещаемость на нём; чтобы этот список открывался в зале без сети, он некоторое время хранится в их телефоне. Данные никому не продаются и не используются для рекламы.`,
      }),
    },
    {
      blockType: 'retention',
      title: { az: 'Nə qədər saxlayırıq', en: 'How long we keep it', ru: 'Сколько мы их храним' },
      program: to.program,
    },
    {
      blockType: 'richText',
      body: prose({
        az: `## Hüquqlarınız

Haqqınızda hansı məlumatın olduğunu öyrənə, onun düzəldilməsini, bloklanmasını və ya silinməsini tələb edə, müraciətinizi və onunla birlikdə razılığınızı geri götürə bilərsiniz. Balınız və haqqınızda yazılan rəylər də sizin fərdi məlumatınızdır. Bunun üçün bizə yazın.

## Kukilər

Sayt yalnız işləməsi üçün zəruri kukilərdən istifadə edir: girişiniz və seçdiyiniz dil. Reklam və izləmə kukiləri yoxdur.`,
        en: `## Your rights

You may learn which data we hold on you, ask for them to be corrected, blocked or deleted, and take back your application and with it your consent. Scores and comments on your application are your personal data too. Write to us about any of this.

## Cookies

The site uses only the cookies it needs to work: your sign-in and your language. There are none for advertising or tracking.`,
        ru: `## Ваши права

Вы можете узнать, какие данные о вас хранятся, потребовать исправить, заблокировать или удалить их, отозвать заявку, а с ней и согласие. Оценки и отзывы о вашей заявке — тоже ваши персональные данные. По всем этим вопросам пишите нам.

## Файлы cookie

Сайт использует только необходимые для работы файлы cookie: ваш вход и выбранный язык. Рекламных и отслеживающих нет.`,
      }),
    },
    {
      blockType: 'cards',
      items: [
        {
          title: { az: 'Sorğu göndərmək', en: 'Send a request', ru: 'Отправить запрос' },
          text: {
            az: 'Müraciət göndərdiyiniz e-poçt ünvanından yazın ki, sizi tanıya bilək.',
            en: 'Write from the e-mail address you applied with, so that we can tell it is you.',
            ru: 'Пишите с того адреса, с которого подавали заявку, чтобы мы могли вас узнать.',
          },
          link: toPage(to.page.contact, { az: 'Əlaqə', en: 'Contact', ru: 'Контакты' }),
        },
      ],
    },
  ],
}
