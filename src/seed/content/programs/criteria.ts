import { inEach, type Lines, type Text } from '../text'

/** What each score of the scale from 1 to 5 means; the first line is score 1. */
type Anchored = { key: string; label: Text; weight: number; spoken?: boolean; scores: Lines }

const withAnchors = ({ scores, ...criterion }: Anchored) => ({
  ...criterion,
  anchors: inEach((locale) => scores[locale].map((line, index) => `${index + 1} — ${line}`).join('\n')),
})

/** The first stage, in which reviewers read answers without knowing whose they are. */
export const screeningCriteria = [
  {
    key: 'motivation',
    label: { az: 'Motivasiya və məqsəd', en: 'Motivation and purpose', ru: 'Мотивация и цель' },
    weight: 30,
    scores: {
      az: [
        'Məktəbi niyə seçdiyi aydın deyil; cavab istənilən proqrama göndərilə bilərdi.',
        'Maraq var, amma ümumi sözlərlə ifadə olunub; şəxsi yol və ya gözlənti göstərilmir.',
        'Marağın səbəbi aydındır, ən azı bir şəxsi nümunə var; sonrakı plan hələ dumanlıdır.',
        'Səbəb, gözlənti və plan bir-birinə bağlıdır; Məktəbin ona nə verəcəyini bilir.',
        'Məqsəd dəqiq və inandırıcıdır, atılmış addımlarla təsdiqlənir; bilik başqalarına da fayda verəcək.',
      ],
      en: [
        'It is unclear why this School; the answer could have gone to any programme.',
        'There is interest, but in general words; no path of their own, no expectation.',
        'The reason is clear, with at least one example of their own; the plan is still vague.',
        'Reason, expectation and plan hold together; they know what the School would give them.',
        'The purpose is precise and convincing, shown by steps already taken; others will benefit too.',
      ],
      ru: [
        'Непонятно, почему именно эта Школа; такой ответ можно было отправить на любую программу.',
        'Интерес есть, но выражен общими словами; нет ни личного пути, ни ожиданий.',
        'Причина ясна, есть хотя бы один личный пример; дальнейший план пока размыт.',
        'Причина, ожидания и план связаны между собой; понимает, что даст ему Школа.',
        'Цель точна и убедительна, подтверждена уже сделанными шагами; польза будет и для других.',
      ],
    },
  },
  {
    key: 'analysis',
    label: { az: 'Analitik düşüncə', en: 'Analytical thinking', ru: 'Аналитическое мышление' },
    weight: 30,
    scores: {
      az: [
        'Fikirlər bir-birindən qopuqdur, nəticə əsassızdır.',
        'Problem adlandırılır, lakin səbəb və nəticə qarışdırılır; dəlil yoxdur.',
        'Səbəb-nəticə əlaqəsi var, bir dəlil gətirilir; başqa baxış nəzərə alınmır.',
        'Məsələ ardıcıl təhlil olunur, dəlillər yerindədir, ən azı bir əks mövqe nəzərdən keçirilir.',
        'Məsələ tərəflərə ayrılır, dəlillər tənqidi qiymətləndirilir, nəticə və onun hədləri dürüst göstərilir.',
      ],
      en: [
        'Thoughts do not connect; the conclusion rests on nothing.',
        'A problem is named, but cause and effect are mixed up; no evidence.',
        'Cause and effect are linked and there is one piece of evidence; other views are left out.',
        'The question is analysed step by step, evidence fits, at least one opposite view is considered.',
        'The question is taken apart, evidence is weighed critically, the conclusion and its limits are stated honestly.',
      ],
      ru: [
        'Мысли не связаны, вывод ни на чём не основан.',
        'Проблема названа, но причина и следствие перепутаны; доводов нет.',
        'Причина и следствие связаны, приведён один довод; другие взгляды не учтены.',
        'Вопрос разобран последовательно, доводы уместны, рассмотрена хотя бы одна противоположная позиция.',
        'Вопрос разложен на составляющие, доводы критически взвешены, вывод и его границы названы честно.',
      ],
    },
  },
  {
    key: 'knowledge',
    label: { az: 'Sahə bilikləri və dünyagörüşü', en: 'Knowledge of the field and world view', ru: 'Знание темы и кругозор' },
    weight: 20,
    scores: {
      az: [
        'Miqrasiya haqqında təsəvvür yanlış və ya çox məhduddur.',
        'Yalnız ən məşhur faktlar sadalanır, anlayışlar qarışdırılır.',
        'Əsas anlayışlar düzgün işlədilir, bir ölkə və ya bir hadisə ilə məhdudlaşır.',
        'Anlayışlar dəqiqdir, Azərbaycan və dünya kontekstindən nümunələr gətirilir.',
        'Mövzunu bir neçə tərəfdən (hüquqi, sosial, iqtisadi) görür, mənbələrə istinad edir, aktual hadisələri bilir.',
      ],
      en: [
        'The idea of migration is wrong or very narrow.',
        'Only the best known facts are listed; concepts are confused.',
        'Key concepts are used rightly, within one country or one event.',
        'Concepts are precise, with examples from Azerbaijan and from the world.',
        'Sees the subject from several sides (legal, social, economic), refers to sources and knows what is happening now.',
      ],
      ru: [
        'Представление о миграции ошибочное или очень узкое.',
        'Перечислены лишь самые известные факты, понятия смешиваются.',
        'Основные понятия использованы верно, но в пределах одной страны или одного события.',
        'Понятия точны, есть примеры из Азербайджана и из мирового контекста.',
        'Видит тему с нескольких сторон (право, общество, экономика), ссылается на источники, знает текущие события.',
      ],
    },
  },
  {
    key: 'writing',
    label: { az: 'Yazının aydınlığı', en: 'Clarity of writing', ru: 'Ясность изложения' },
    weight: 20,
    scores: {
      az: [
        'Mətni başa düşmək çətindir.',
        'Fikir güclə seçilir; cümlələr uzun, quruluş dağınıqdır.',
        'Mətn anlaşılır, quruluş var; təkrarlar və səhvlər oxumağa bəzən mane olur.',
        'Aydın, ardıcıl və söz həddinə uyğun yazılıb; səhvlər azdır.',
        'Dəqiq, yığcam və canlıdır; hər abzas bir fikir daşıyır, oxucunu sona qədər aparır.',
      ],
      en: [
        'The text is hard to understand.',
        'The thought can barely be made out; long sentences, loose structure.',
        'Understandable, with a structure; repetitions and mistakes sometimes get in the way.',
        'Clear, orderly, within the limit; few mistakes.',
        'Precise, brief and alive; each paragraph carries one thought and takes the reader along.',
      ],
      ru: [
        'Текст трудно понять.',
        'Мысль едва различима: предложения длинные, структура рыхлая.',
        'Текст понятен, структура есть; повторы и ошибки иногда мешают чтению.',
        'Написано ясно, последовательно и в пределах объёма; ошибок мало.',
        'Точно, сжато и живо; каждый абзац несёт одну мысль и ведёт читателя до конца.',
      ],
    },
  },
].map(withAnchors)

/** The second stage: the interview. */
export const interviewCriteria = [
  {
    key: 'world-view',
    label: { az: 'Dünyagörüşü', en: 'World view', ru: 'Кругозор' },
    weight: 35,
    scores: {
      az: [
        'Suallara cavab verməkdə çətinlik çəkir, maraq dairəsi dardır.',
        'Yalnız öz ixtisası çərçivəsində danışır, hadisələri təsvir edir, izah etmir.',
        'Ölkədə və dünyada baş verənlərdən xəbərdardır, sadə əlaqələr qurur.',
        'Müxtəlif sahələri əlaqələndirir, başqa mədəniyyət və mövqelərə hörmətlə yanaşır.',
        'Geniş və sistemli düşünür, öz mövqeyi var, yanıla biləcəyini qəbul edir və yeni biliyə açıqdır.',
      ],
      en: [
        'Finds it hard to answer; interests are narrow.',
        'Speaks only within their own subject; describes events without explaining them.',
        'Knows what is going on in the country and the world; draws simple connections.',
        'Connects different fields; treats other cultures and positions with respect.',
        'Thinks broadly and in systems, holds a position, admits they may be wrong and is open to learning.',
      ],
      ru: [
        'Затрудняется с ответами, круг интересов узок.',
        'Говорит только в рамках своей специальности, описывает события, но не объясняет их.',
        'Знает, что происходит в стране и мире, проводит простые связи.',
        'Связывает разные области, с уважением относится к другим культурам и позициям.',
        'Мыслит широко и системно, имеет свою позицию, допускает, что может ошибаться, открыт новому.',
      ],
    },
  },
  {
    key: 'logical-thinking',
    label: { az: 'Məntiqi düşüncə', en: 'Logical thinking', ru: 'Логическое мышление' },
    weight: 35,
    scores: {
      az: [
        'Cavablar sualla bağlı deyil və ya ziddiyyətlidir.',
        'Fikri yönləndirici suallarla qurur, əsaslandırma zəifdir.',
        'Sadə məsələni ardıcıl həll edir, mürəkkəb vəziyyətdə çaşır.',
        'Arqumentləri ardıcıldır, əks sualda fikrini dəqiqləşdirə bilir.',
        'Naməlum vəziyyəti tez təhlil edir, variantları müqayisə edir, qərarını inandırıcı əsaslandırır.',
      ],
      en: [
        'Answers do not meet the question or contradict themselves.',
        'Needs leading questions to build a thought; weak grounds.',
        'Solves a simple task step by step; gets lost in a complex one.',
        'Arguments follow one another; can sharpen a thought when challenged.',
        'Quickly analyses an unknown situation, compares options and justifies a decision convincingly.',
      ],
      ru: [
        'Ответы не связаны с вопросом или противоречивы.',
        'Строит мысль только с наводящими вопросами, обоснование слабое.',
        'Последовательно решает простую задачу, в сложной теряется.',
        'Доводы последовательны, на встречный вопрос умеет уточнить мысль.',
        'Быстро анализирует незнакомую ситуацию, сравнивает варианты, убедительно обосновывает решение.',
      ],
    },
  },
  {
    key: 'foreign-languages',
    label: { az: 'Xarici dil bilikləri', en: 'Foreign languages', ru: 'Знание иностранных языков' },
    weight: 30,
    spoken: true,
    scores: {
      az: [
        'Xarici dildə sadə suala cavab verə bilmir.',
        'Tanış mövzuda qısa cümlələrlə danışır, tez-tez dayanır (təxminən A2).',
        'Gündəlik və təhsil mövzularında söhbət aparır, səhvlər anlaşmağa mane olmur (təxminən B1).',
        'Peşə mövzusunda fikrini izah edir və müdafiə edir (təxminən B2).',
        'Mürəkkəb mövzuda sərbəst, dəqiq danışır və ya iki xarici dildə inamla ünsiyyət qurur (C1 və yuxarı).',
      ],
      en: [
        'Cannot answer a simple question in a foreign language.',
        'Speaks in short sentences on familiar subjects, with many stops (about A2).',
        'Holds a conversation on everyday and study matters; mistakes do not get in the way (about B1).',
        'Explains and defends a view on a professional subject (about B2).',
        'Speaks freely and precisely on complex subjects, or with confidence in two foreign languages (C1 and above).',
      ],
      ru: [
        'Не может ответить на простой вопрос на иностранном языке.',
        'Говорит короткими фразами на знакомые темы, часто останавливается (примерно A2).',
        'Поддерживает беседу на бытовые и учебные темы, ошибки не мешают пониманию (примерно B1).',
        'Объясняет и отстаивает мнение на профессиональную тему (примерно B2).',
        'Свободно и точно говорит на сложные темы или уверенно общается на двух иностранных языках (C1 и выше).',
      ],
    },
  },
].map(withAnchors)
