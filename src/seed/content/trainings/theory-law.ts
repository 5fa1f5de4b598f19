import type { TrainingSource } from './source'

/** Part two, its first half: law and its application. */
export const theoryOfLaw: TrainingSource[] = [
  {
    title: { az: 'Beynəlxalq miqrasiya hüququ', en: 'International migration law', ru: 'Международное миграционное право' },
    summary: {
      az: 'Miqrasiyanı tənzimləyən vahid beynəlxalq məcəllə yoxdur; qaydalar insan hüquqları, əmək, dəniz və qaçqın hüququna səpələnib. Onları bir yerə yığır və bir məhkəmə işi üzərində sınayırıq.',
      en: 'There is no single international code of migration; the rules are spread over human rights, labour, maritime and refugee law. We gather them and try them on one court case.',
      ru: 'Единого международного кодекса о миграции нет: нормы рассеяны по праву прав человека, трудовому, морскому праву и праву беженцев. Собираем их вместе и проверяем на одном судебном деле.',
    },
    learn: {
      az: ['əsas mənbələri tapmaq', 'geri göndərməmə prinsipini izah etmək', 'məhkəmə qərarını oxumaq'],
      en: ['find the main sources', 'explain the principle of non-refoulement', 'read a judgment'],
      ru: ['находить основные источники', 'объяснять принцип невысылки', 'читать судебное решение'],
    },
    trainers: ['isgenderli'],
    venue: 'service',
  },
  {
    title: {
      az: 'Azərbaycan Respublikasının miqrasiya qanunvericiliyi',
      en: 'Migration legislation of the Republic of Azerbaijan',
      ru: 'Миграционное законодательство Азербайджанской Республики',
    },
    summary: {
      az: 'Miqrasiya Məcəlləsinin quruluşu, əsas institutları və son dəyişikliklər. Təlimin sonunda iştirakçılar bir praktiki sual üçün lazım olan maddəni özləri tapırlar.',
      en: 'The structure of the Migration Code, its main institutions and recent amendments. By the end participants find, on their own, the article that answers a practical question.',
      ru: 'Структура Миграционного кодекса, его основные институты и последние изменения. К концу тренинга участники сами находят статью, отвечающую на практический вопрос.',
    },
    learn: {
      az: ['Məcəllədə inamla axtarmaq', 'qanun, qərar və qayda arasındakı iyerarxiyanı görmək', 'dəyişikliyin mətnini köhnə redaksiya ilə müqayisə etmək'],
      en: ['search the Code with confidence', 'see the hierarchy of laws, decisions and rules', 'compare an amendment with the older text'],
      ru: ['уверенно искать в Кодексе', 'видеть иерархию законов, решений и правил', 'сравнивать поправку с прежней редакцией'],
    },
    trainers: ['hesenli'],
    venue: 'service',
  },
  {
    title: {
      az: 'Əcnəbilərin Azərbaycanda olma və yaşama qaydaları',
      en: 'How foreigners stay and reside in Azerbaijan',
      ru: 'Порядок пребывания и проживания иностранцев в Азербайджане',
    },
    summary: {
      az: 'Olduğu yer üzrə qeydiyyatdan daimi yaşamaq icazəsinə qədər bütün mərhələlər. Bir tələbənin, bir ailənin və bir investorun yolunu addım-addım izləyirik.',
      en: 'Every stage, from registration at the place of stay to a permit for permanent residence. We follow the way of a student, a family and an investor step by step.',
      ru: 'Все этапы — от регистрации по месту пребывания до разрешения на постоянное проживание. Шаг за шагом прослеживаем путь студента, семьи и инвестора.',
    },
    learn: {
      az: ['müvəqqəti olma ilə yaşamağı fərqləndirmək', 'icazə növlərini müqayisə etmək', 'müraciət üçün sənəd siyahısı qurmaq'],
      en: ['tell temporary stay from residence', 'compare kinds of permits', 'draw up the list of documents for an application'],
      ru: ['различать временное пребывание и проживание', 'сравнивать виды разрешений', 'составлять перечень документов для обращения'],
    },
    trainers: ['hesenli', 'dadasli'],
    venue: 'service',
  },
  {
    title: { az: 'Əcnəbilərin əmək fəaliyyətinin tənzimlənməsi', en: 'Labour activity of foreigners', ru: 'Регулирование трудовой деятельности иностранцев' },
    summary: {
      az: 'İş icazəsi kimə lazımdır, kimə lazım deyil və niyə? İşəgötürənin vəzifələri, əcnəbinin hüquqları və ən çox rast gəlinən səhvlər real vəziyyətlər üzərində müzakirə olunur.',
      en: 'Who needs a work permit, who does not, and why? Duties of the employer, rights of the worker and the commonest mistakes are discussed on real situations.',
      ru: 'Кому нужно разрешение на работу, кому нет и почему? Обязанности работодателя, права иностранца и самые частые ошибки разбираются на реальных ситуациях.',
    },
    learn: {
      az: ['iş icazəsi prosedurunu izah etmək', 'tərəflərin vəzifələrini müəyyən etmək', 'əmək istismarının əlamətlərini tanımaq'],
      en: ['explain the work permit procedure', 'set out the duties of each side', 'recognise signs of exploitation at work'],
      ru: ['объяснять процедуру разрешения на работу', 'определять обязанности сторон', 'распознавать признаки трудовой эксплуатации'],
    },
    trainers: ['qurbanzade'],
    venue: 'service',
  },
  {
    title: {
      az: 'Qeyri-qanuni miqrasiya və ona qarşı mübarizə',
      en: 'Irregular migration and how it is countered',
      ru: 'Нелегальная миграция и противодействие ей',
    },
    summary: {
      az: 'İnsan qanuni yoldan necə kənara çıxır və oradan necə geri qayıdır? Riskləri, qabaqlayıcı tədbirləri, məsuliyyəti və könüllü qayıdışı insan ləyaqətini unutmadan öyrənirik.',
      en: 'How does a person leave the regular path, and how do they get back to it? We study risks, prevention, liability and voluntary return without losing sight of human dignity.',
      ru: 'Как человек оказывается вне правового поля и как в него возвращается? Изучаем риски, профилактику, ответственность и добровольное возвращение, не забывая о человеческом достоинстве.',
    },
    learn: {
      az: ['qeyri-qanuni miqrasiyanın yollarını ayırmaq', 'könüllü qayıdış ilə məcburi çıxarmanı fərqləndirmək', 'neytral və dəqiq terminlərlə danışmaq'],
      en: ['distinguish the ways into irregularity', 'tell voluntary return from removal', 'speak in neutral and exact terms'],
      ru: ['различать пути нелегальной миграции', 'отличать добровольное возвращение от выдворения', 'говорить нейтральными и точными терминами'],
    },
    trainers: ['sefizade'],
    venue: 'service',
  },
  {
    title: {
      az: 'Miqrasiyanın idarə olunması: mexanizmlər və bütün dövlət yanaşması',
      en: 'Managing migration: mechanisms and the whole-of-government approach',
      ru: 'Управление миграцией: механизмы и общегосударственный подход',
    },
    summary: {
      az: 'Miqrasiya heç bir qurumun təkbaşına görə biləcəyi iş deyil. Simulyasiya oyununda nazirlik, xidmət və bələdiyyə rollarına girir, ümumi qərara gəlməyə çalışırıq.',
      en: 'Migration is not a task that one agency can do alone. In a simulation we take the parts of ministries, services and municipalities and try to reach one decision.',
      ru: 'С миграцией не справится ни одно ведомство в одиночку. В симуляции мы берём роли министерств, служб и муниципалитетов и пытаемся прийти к общему решению.',
    },
    learn: {
      az: ['qurumlararası əlaqələndirmə vasitələrini tanımaq', 'maraqların toqquşmasını idarə etmək', 'razılaşdırılmış qərarı yazılı ifadə etmək'],
      en: ['know the tools of coordination', 'handle a clash of interests', 'put an agreed decision into writing'],
      ru: ['знать инструменты межведомственной координации', 'работать со столкновением интересов', 'письменно формулировать согласованное решение'],
    },
    trainers: ['ferretti', 'mirzezade'],
    partner: 'icmpd',
    venue: 'centre',
    language: 'en',
  },
  {
    title: { az: 'Turizm və viza siyasəti', en: 'Tourism and visa policy', ru: 'Туризм и визовая политика' },
    summary: {
      az: 'Qonaqpərvər ölkə olmaqla təhlükəsiz sərhəd saxlamaq bir araya necə sığır? Viza növlərini, elektron vizanın məntiqini və turizm məqsədlərini birlikdə nəzərdən keçiririk.',
      en: 'How do a welcoming country and a secure border go together? We look at kinds of visas, the logic of electronic visas and the goals of tourism.',
      ru: 'Как совместить гостеприимство страны и безопасность границы? Рассматриваем виды виз, логику электронной визы и цели развития туризма.',
    },
    learn: {
      az: ['viza növlərini fərqləndirmək', 'viza siyasətinin iqtisadi təsirini qiymətləndirmək', 'qonşu ölkələrin təcrübəsini müqayisə etmək'],
      en: ['distinguish kinds of visas', 'estimate the economic effect of visa policy', 'compare the practice of neighbouring countries'],
      ru: ['различать виды виз', 'оценивать экономический эффект визовой политики', 'сравнивать практику соседних стран'],
    },
    trainers: ['qurbanzade', 'velixanli'],
    venue: 'service',
  },
  {
    title: {
      az: 'Sərhəd idarəetməsi, qonşuluq və təhlükəsizlik',
      en: 'Border management, neighbourhood and security',
      ru: 'Управление границами, соседство и безопасность',
    },
    summary: {
      az: 'Sərhəd xəritədəki xətt deyil, gündəlik işdir. Buraxılış məntəqəsində qərarın necə verildiyini, risk təhlilini və qonşu dövlətlərlə əməkdaşlığı öyrənirik.',
      en: 'A border is not a line on a map but daily work. We learn how decisions are made at a crossing point, how risks are analysed and how neighbouring states cooperate.',
      ru: 'Граница — не линия на карте, а ежедневная работа. Узнаём, как принимаются решения в пункте пропуска, как анализируют риски и как сотрудничают соседние государства.',
    },
    learn: {
      az: ['inteqrasiya olunmuş sərhəd idarəetməsini izah etmək', 'sadə risk profili qurmaq', 'təhlükəsizlik ilə hüquqlar arasında tarazlığı müzakirə etmək'],
      en: ['explain integrated border management', 'build a simple risk profile', 'discuss the balance between security and rights'],
      ru: ['объяснять интегрированное управление границами', 'строить простой профиль риска', 'обсуждать баланс между безопасностью и правами'],
    },
    trainers: ['velixanli'],
    venue: 'centre',
  },
]
