import type { TrainingSource } from './source'

/** Part one: introduction to migration. */
export const introduction: TrainingSource[] = [
  {
    title: {
      az: 'Miqrasiya haqqında məlumat: əsas anlayışlar və qlobal tendensiyalar',
      en: 'Migration: basic concepts, terms and global trends',
      ru: 'Миграция: основные понятия, термины и мировые тенденции',
    },
    summary: {
      az: 'Kim miqrantdır, kim qaçqındır, bu fərq niyə önəmlidir? İlk təlimdə bütün proqram boyu işlədəcəyimiz anlayışları dəqiqləşdirir və insanların dünyada necə hərəkət etdiyinə birlikdə baxırıq.',
      en: 'Who is a migrant, who is a refugee, and why does the difference matter? In the first training we settle the concepts used throughout the programme and look together at how people move around the world.',
      ru: 'Кто такой мигрант, кто такой беженец и почему это различие важно? На первом тренинге мы уточняем понятия, которыми будем пользоваться всю программу, и смотрим, как люди перемещаются по миру.',
    },
    learn: {
      az: ['əsas anlayışları bir-birindən ayırmaq', 'miqrasiyanın səbəblərini və növlərini izah etmək', 'qlobal tendensiyaları xəritədə oxumaq'],
      en: ['tell the key concepts apart', 'explain causes and kinds of migration', 'read global trends on a map'],
      ru: ['различать основные понятия', 'объяснять причины и виды миграции', 'читать мировые тенденции по карте'],
    },
    trainers: ['mirzezade'],
    venue: 'service',
  },
  {
    title: {
      az: 'Miqrasiya statistikası: məlumat mənbələri və istifadə qaydaları',
      en: 'Migration statistics: data sources and how to use them',
      ru: 'Миграционная статистика: источники данных и правила работы с ними',
    },
    summary: {
      az: 'Eyni ölkə üçün iki mənbə fərqli rəqəm göstərirsə, hansına inanmalı? Milli və beynəlxalq mənbələri müqayisə edir, rəqəmin necə toplandığını soruşmağı öyrənirik.',
      en: 'If two sources give different figures for one country, which should you trust? We compare national and international sources and learn to ask how a figure was collected.',
      ru: 'Если два источника дают по одной стране разные цифры, какому верить? Сравниваем национальные и международные источники и учимся спрашивать, как получена цифра.',
    },
    learn: {
      az: ['etibarlı mənbəni seçmək', 'axın və ehtiyat göstəricilərini fərqləndirmək', 'rəqəmləri yanlış şərh etməmək'],
      en: ['choose a reliable source', 'tell flows from stocks', 'avoid the usual misreadings of figures'],
      ru: ['выбирать надёжный источник', 'отличать потоки от численности', 'избегать типичных ошибок в толковании цифр'],
    },
    trainers: ['agazade'],
    venue: 'service',
  },
  {
    title: { az: 'Miqrasiya sahəsində dövlət siyasəti', en: 'State migration policy', ru: 'Государственная политика в сфере миграции' },
    summary: {
      az: 'Siyasət sənədi ideyadan icraya qədər hansı yolu keçir? Azərbaycanın miqrasiya siyasətinin məqsədlərini, prinsiplərini və onu həyata keçirən qurumların vəzifələrini nəzərdən keçiririk.',
      en: 'What road does a policy travel from an idea to its execution? We go through the aims and principles of Azerbaijan’s migration policy and the tasks of the bodies that carry it out.',
      ru: 'Какой путь проходит политика от идеи до исполнения? Рассматриваем цели и принципы миграционной политики Азербайджана и задачи органов, которые её осуществляют.',
    },
    learn: {
      az: ['siyasətin məqsəd və prinsiplərini adlandırmaq', 'qurumların səlahiyyətlərini ayırmaq', 'siyasətin nəticəsini hansı göstərici ilə ölçməyi düşünmək'],
      en: ['name the aims and principles of the policy', 'tell the powers of the bodies apart', 'think about how its results could be measured'],
      ru: ['называть цели и принципы политики', 'разграничивать полномочия органов', 'думать о том, чем измерить её результаты'],
    },
    trainers: ['mirzezade', 'hesenli'],
    venue: 'service',
  },
  {
    title: { az: 'Miqrasiya sahəsində beynəlxalq təşkilatlar', en: 'International organisations in migration', ru: 'Международные организации в сфере миграции' },
    summary: {
      az: 'Beynəlxalq təşkilatların nümayəndələri ilə açıq söhbət: kim nə edir, mandatlar harada kəsişir, ölkədə hansı layihələr aparılır. Görüşün sonunda karyera sualları üçün vaxt ayrılır.',
      en: 'An open conversation with people from international organisations: who does what, where mandates overlap, which projects run in the country. Time is kept at the end for questions about careers.',
      ru: 'Открытый разговор с представителями международных организаций: кто чем занимается, где пересекаются мандаты, какие проекты идут в стране. В конце есть время для вопросов о карьере.',
    },
    learn: {
      az: ['əsas təşkilatların mandatını izah etmək', 'beynəlxalq layihənin necə qurulduğunu anlamaq', 'könüllülük və təcrübə imkanlarını tapmaq'],
      en: ['explain the mandates of the main organisations', 'understand how an international project is built', 'find openings for volunteering and internships'],
      ru: ['объяснять мандаты основных организаций', 'понимать, как устроен международный проект', 'находить возможности волонтёрства и стажировок'],
    },
    trainers: ['lindqvist', 'ferretti'],
    partner: 'iom',
    kind: 'partner-event',
    venue: 'centre',
    language: 'en',
  },
  {
    title: {
      az: 'Qlobal Saziş və Dayanıqlı İnkişaf Məqsədləri',
      en: 'The Global Compact and the Sustainable Development Goals',
      ru: 'Глобальный договор и Цели устойчивого развития',
    },
    summary: {
      az: 'Dövlətlərin miqrasiya barədə razılığa gəldiyi sənəd nə vəd edir və nəyi açıq saxlayır? Qlobal Sazişin məqsədlərini gündəlik idarəetmə işi ilə əlaqələndiririk.',
      en: 'What does the document in which states agreed on migration promise, and what does it leave open? We connect the objectives of the Global Compact with everyday administration.',
      ru: 'Что обещает документ, в котором государства договорились о миграции, и что он оставляет открытым? Связываем цели Глобального договора с повседневной работой управления.',
    },
    learn: {
      az: ['Qlobal Sazişin məntiqini izah etmək', 'miqrasiya ilə bağlı inkişaf məqsədlərini tapmaq', 'öhdəlik ilə tövsiyəni fərqləndirmək'],
      en: ['explain the logic of the Global Compact', 'find the development goals that speak of migration', 'tell an obligation from a recommendation'],
      ru: ['объяснять логику Глобального договора', 'находить цели развития, связанные с миграцией', 'отличать обязательство от рекомендации'],
    },
    trainers: ['ferretti'],
    partner: 'icmpd',
    venue: 'centre',
    language: 'en',
  },
  {
    title: { az: 'Miqrasiyanın cəmiyyətə təsirləri', en: 'What migration does to a society', ru: 'Влияние миграции на общество' },
    summary: {
      az: 'Miqrasiya əmək bazarını, ailəni, şəhəri və siyasəti necə dəyişir? Sosial, iqtisadi və siyasi təsirləri ayrı-ayrı yoxlayır, yayılmış mifləri faktlarla tutuşdururuq.',
      en: 'How does migration change the labour market, the family, the city and politics? We examine social, economic and political effects one by one and hold common myths against the facts.',
      ru: 'Как миграция меняет рынок труда, семью, город и политику? По отдельности разбираем социальные, экономические и политические последствия и сверяем распространённые мифы с фактами.',
    },
    learn: {
      az: ['təsirləri növlərinə görə ayırmaq', 'bir mifi dəlillə təkzib etmək', 'fərqli maraqları nəzərə almaq'],
      en: ['sort effects by kind', 'refute one myth with evidence', 'take different interests into account'],
      ru: ['разделять последствия по видам', 'опровергать миф с опорой на данные', 'учитывать разные интересы'],
    },
    trainers: ['rzali'],
    venue: 'service',
  },
]
