import type { TrainingSource } from './source'

/** Part two, its second half: the people whom migration concerns. */
export const theoryOfPeople: TrainingSource[] = [
  {
    title: { az: 'Miqrantların hüquq və vəzifələri', en: 'Rights and duties of migrants', ru: 'Права и обязанности мигрантов' },
    summary: {
      az: 'Hüquq kağız üzərində varsa, insan ondan necə istifadə edir? Ombudsmana göndərilən uydurma bir şikayətin yolunu başdan-sona izləyirik.',
      en: 'If a right exists on paper, how does a person make use of it? We follow a made-up complaint to the Ombudsman from beginning to end.',
      ru: 'Если право есть на бумаге, как человеку им воспользоваться? Прослеживаем путь вымышленной жалобы Омбудсмену от начала до конца.',
    },
    learn: {
      az: ['əsas hüquq və vəzifələri sadalamaq', 'müdafiə vasitələrini seçmək', 'aydın və hörmətli izahat vermək'],
      en: ['list the main rights and duties', 'choose among the remedies', 'give a clear and respectful explanation'],
      ru: ['перечислять основные права и обязанности', 'выбирать средства защиты', 'объяснять ясно и уважительно'],
    },
    trainers: ['emirli'],
    partner: 'ombudsman',
    venue: 'service',
  },
  {
    title: { az: 'İnsan alverinə qarşı mübarizə', en: 'Countering trafficking in human beings', ru: 'Борьба с торговлей людьми' },
    summary: {
      az: 'İnsan alveri çox vaxt göz önündə baş verir, sadəcə görünmür. Qurbanı tanımağın göstəricilərini, yönləndirmə mexanizmini və ona zərər vurmadan danışmağın qaydalarını öyrənirik.',
      en: 'Trafficking often happens in plain sight and is merely not seen. We learn the indicators that help to recognise a victim, the referral mechanism and how to talk without doing harm.',
      ru: 'Торговля людьми часто происходит у всех на виду, но остаётся незамеченной. Изучаем признаки, по которым распознают жертву, механизм перенаправления и правила разговора, который не вредит.',
    },
    learn: {
      az: ['insan alverini qaçaqmalçılıqdan fərqləndirmək', 'göstəricilərlə işləmək', 'hara yönləndirməyi bilmək'],
      en: ['tell trafficking from smuggling', 'work with indicators', 'know where to refer a person'],
      ru: ['отличать торговлю людьми от незаконного ввоза', 'работать с признаками', 'знать, куда направить человека'],
    },
    trainers: ['sefizade', 'lindqvist'],
    partner: 'iom',
    venue: 'centre',
  },
  {
    title: {
      az: 'Genderə və uşaqlara həssas yanaşmalar',
      en: 'Gender- and child-sensitive approaches',
      ru: 'Подходы, учитывающие гендер и интересы детей',
    },
    summary: {
      az: 'Eyni qayda qadına, kişiyə və uşağa eyni cür təsir etmir. Nümunələr üzərində qaydanı kimin gözü ilə yazdığımızı yoxlayır, uşağın üstün mənafeyini qərara necə daxil etməyi öyrənirik.',
      en: 'One rule does not affect a woman, a man and a child alike. With examples we check through whose eyes a rule was written and how the best interests of the child enter a decision.',
      ru: 'Одно и то же правило по-разному влияет на женщину, мужчину и ребёнка. На примерах проверяем, чьими глазами написано правило, и учимся учитывать наилучшие интересы ребёнка.',
    },
    learn: {
      az: ['qaydanı müxtəlif qruplar üzrə yoxlamaq', 'uşaqla söhbətin əsas prinsiplərini bilmək', 'həssas vəziyyətdə olan şəxsi tanımaq'],
      en: ['test a rule on different groups', 'know the principles of talking with a child', 'recognise a person in a vulnerable situation'],
      ru: ['проверять правило на разных группах', 'знать принципы беседы с ребёнком', 'распознавать уязвимое положение'],
    },
    trainers: ['rzali', 'emirli'],
    venue: 'service',
  },
  {
    title: { az: 'Qaçqınlar və beynəlxalq müdafiə', en: 'Refugees and international protection', ru: 'Беженцы и международная защита' },
    summary: {
      az: '1951-ci il Konvensiyasının tərifi bir cümlədir, lakin hər sözünün arxasında onilliklərin təcrübəsi var. Tərifi hissələrə ayırır, status müəyyənetmənin mərhələlərini keçirik.',
      en: 'The definition of the 1951 Convention is one sentence, yet decades of practice stand behind each word. We take it apart and go through the stages of status determination.',
      ru: 'Определение из Конвенции 1951 года — одно предложение, но за каждым словом стоят десятилетия практики. Разбираем его по частям и проходим этапы определения статуса.',
    },
    learn: {
      az: ['tərifin elementlərini tətbiq etmək', 'müdafiə formalarını fərqləndirmək', 'prosedurun təminatlarını sadalamaq'],
      en: ['apply the elements of the definition', 'tell the forms of protection apart', 'list the safeguards of the procedure'],
      ru: ['применять элементы определения', 'различать формы защиты', 'называть процессуальные гарантии'],
    },
    trainers: ['baxisli', 'beridze'],
    venue: 'service',
  },
  {
    title: {
      az: 'Sığınacaq işlərində sübutlar və sübutetmə standartı',
      en: 'Evidence and the standard of proof in asylum claims',
      ru: 'Доказательства и стандарт доказывания в делах об убежище',
    },
    summary: {
      az: 'Sənədi olmayan insanın dediyinə nə vaxt inanmaq olar? Etibarlılığın qiymətləndirilməsi, ölkə haqqında məlumat və “şübhənin xeyrinə” prinsipi üzərində qrup işi.',
      en: 'When may one believe a person who has no documents? Group work on assessing credibility, country information and the benefit of the doubt.',
      ru: 'Когда можно верить человеку без документов? Групповая работа: оценка достоверности, информация о стране происхождения и принцип толкования сомнений в пользу заявителя.',
    },
    learn: {
      az: ['daxili və xarici uyğunluğu yoxlamaq', 'ölkə haqqında məlumatı tapmaq və göstərmək', 'qərarı əsaslandırmaq'],
      en: ['test internal and external consistency', 'find and cite country information', 'give reasons for a decision'],
      ru: ['проверять внутреннюю и внешнюю согласованность', 'находить и указывать информацию о стране', 'обосновывать решение'],
    },
    trainers: ['beridze'],
    venue: 'centre',
    language: 'en',
  },
  {
    title: { az: 'Diaspor fəaliyyəti', en: 'Diaspora', ru: 'Деятельность диаспоры' },
    summary: {
      az: 'Xaricdə yaşayan həmvətənlər iki ölkəni bir-birinə bağlayan körpüdür. Diasporun təşkilatlanmasını, pul köçürmələrini və biliyin geri qayıtmasını nümunələrlə öyrənirik.',
      en: 'Compatriots abroad are a bridge that ties two countries together. With examples we study how a diaspora organises itself, remittances and the return of knowledge.',
      ru: 'Соотечественники за рубежом — мост, связывающий две страны. На примерах изучаем самоорганизацию диаспоры, денежные переводы и возвращение знаний.',
    },
    learn: {
      az: ['diasporun rolunu qiymətləndirmək', 'uğurlu təşəbbüslərin səbəbini tapmaq', 'kiçik diaspor layihəsinin ideyasını yazmaq'],
      en: ['assess the role of a diaspora', 'find why some initiatives succeed', 'write the idea of a small diaspora project'],
      ru: ['оценивать роль диаспоры', 'находить причины успеха инициатив', 'описывать идею небольшого проекта'],
    },
    trainers: ['nebizade'],
    partner: 'public-council',
    venue: 'service',
  },
  {
    title: { az: 'Miqrantların inteqrasiyası', en: 'Integration of migrants', ru: 'Интеграция мигрантов' },
    summary: {
      az: 'İnteqrasiya dil kursundan başlayır, amma onunla bitmir. Ölkələrin təcrübəsini müqayisə edir, miqrantların özləri ilə söhbət əsasında nəyin həqiqətən kömək etdiyini müəyyənləşdiririk.',
      en: 'Integration begins with a language course but does not end there. We compare the experience of countries and, by talking with migrants themselves, find out what really helps.',
      ru: 'Интеграция начинается с языковых курсов, но ими не заканчивается. Сравниваем опыт стран и в разговоре с самими мигрантами выясняем, что действительно помогает.',
    },
    learn: {
      az: ['inteqrasiyanın ölçülərini ayırmaq', 'proqramı göstəricilərlə qiymətləndirmək', 'iki tərəfli proses kimi düşünmək'],
      en: ['separate the dimensions of integration', 'judge a programme by indicators', 'think of it as a process of two sides'],
      ru: ['выделять измерения интеграции', 'оценивать программу по показателям', 'мыслить интеграцию как двусторонний процесс'],
    },
    trainers: ['rzali', 'lindqvist'],
    venue: 'service',
  },
]
