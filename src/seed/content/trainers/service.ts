import type { TrainerSource } from './trainers'

/** Specialists of the Service. */
export const serviceTrainers = {
  mirzezade: {
    name: { az: 'Leyla Mirzəzadə', en: 'Leyla Mirzazade', ru: 'Лейла Мирзазаде' },
    position: { az: 'Miqrasiya siyasəti üzrə analitik', en: 'Migration policy analyst', ru: 'Аналитик миграционной политики' },
    bio: {
      az: 'On iki ildir miqrasiya siyasətinin sənədlərini hazırlayır və qiymətləndirir. Dərslərində iştirakçılardan hazır cavab yox, düzgün sual gözləyir.',
      en: 'For twelve years she has drafted and evaluated migration policy papers. In class she expects the right question rather than a ready answer.',
      ru: 'Двенадцать лет готовит и оценивает документы миграционной политики. На занятиях ждёт от участников не готовых ответов, а верных вопросов.',
    },
  },
  hesenli: {
    name: { az: 'Tural Həsənli', en: 'Tural Hasanli', ru: 'Турал Гасанли' },
    position: { az: 'Miqrasiya qanunvericiliyi üzrə hüquqşünas', en: 'Lawyer, migration legislation', ru: 'Юрист по миграционному законодательству' },
    bio: {
      az: 'Normativ aktların layihələri üzərində işləyir, əcnəbilərin müraciətlərindən yaranan hüquqi məsələləri həll edir. Hər maddəni bir insanın hekayəsi ilə izah etməyi sevir.',
      en: 'He works on draft regulations and on the legal questions that foreigners’ applications raise. He likes to explain every article through one person’s story.',
      ru: 'Работает над проектами нормативных актов и правовыми вопросами по обращениям иностранцев. Любит объяснять каждую статью на истории одного человека.',
    },
  },
  agazade: {
    name: { az: 'Günay Ağazadə', en: 'Gunay Aghazade', ru: 'Гюнай Агазаде' },
    position: { az: 'Statistika və məlumatların təhlili üzrə mütəxəssis', en: 'Specialist in statistics and data analysis', ru: 'Специалист по статистике и анализу данных' },
    bio: {
      az: 'Miqrasiya məlumatlarının toplanması və yoxlanılması ilə məşğuldur. İştirakçılara rəqəmin arxasında kimin dayandığını görməyi öyrədir.',
      en: 'She collects and checks migration data. She teaches participants to see who stands behind a figure.',
      ru: 'Занимается сбором и проверкой миграционных данных. Учит видеть, кто стоит за каждой цифрой.',
    },
  },
  qurbanzade: {
    name: { az: 'Elvin Qurbanzadə', en: 'Elvin Gurbanzade', ru: 'Эльвин Гурбанзаде' },
    position: { az: 'Əmək miqrasiyası üzrə mütəxəssis', en: 'Specialist in labour migration', ru: 'Специалист по трудовой миграции' },
    bio: {
      az: 'İşəgötürənlər və əcnəbi işçilərlə gündəlik işləyir, iş icazəsi prosedurlarının sadələşdirilməsində iştirak edib. Təlimləri real sənədlər üzərində qurur.',
      en: 'He works with employers and foreign workers every day and took part in making work permit procedures simpler. His trainings are built on real documents.',
      ru: 'Ежедневно работает с работодателями и иностранными работниками, участвовал в упрощении процедур выдачи разрешений на работу. Строит занятия на реальных документах.',
    },
  },
  sefizade: {
    name: { az: 'Nigar Şəfizadə', en: 'Nigar Shafizade', ru: 'Нигяр Шафизаде' },
    position: {
      az: 'Qeyri-qanuni miqrasiya ilə mübarizə üzrə mütəxəssis',
      en: 'Specialist in countering irregular migration',
      ru: 'Специалист по противодействию нелегальной миграции',
    },
    bio: {
      az: 'Qeyri-qanuni miqrasiya risklərini təhlil edir, könüllü qayıdış proqramlarını əlaqələndirir. Mürəkkəb mövzuları sakit və açıq danışmaqla tanınır.',
      en: 'She analyses risks of irregular migration and coordinates voluntary return. She is known for speaking calmly and openly about hard subjects.',
      ru: 'Анализирует риски нелегальной миграции, координирует добровольное возвращение. Умеет спокойно и открыто говорить о сложном.',
    },
  },
  baxisli: {
    name: { az: 'Sevinc Baxışlı', en: 'Sevinj Bakhishli', ru: 'Севиндж Бахышлы' },
    position: { az: 'Qaçqın statusunun müəyyən edilməsi üzrə mütəxəssis', en: 'Specialist in refugee status determination', ru: 'Специалист по определению статуса беженца' },
    bio: {
      az: 'Sığınacaq istəyənlərlə yüzlərlə müsahibə aparıb. Sualın necə verilməsinin qərara nə qədər təsir etdiyini nümunələrlə göstərir.',
      en: 'She has held hundreds of interviews with asylum seekers. With examples she shows how much the way a question is put decides the outcome.',
      ru: 'Провела сотни интервью с лицами, ищущими убежища. На примерах показывает, насколько решение зависит от того, как задан вопрос.',
    },
  },
  dadasli: {
    name: { az: 'Orxan Dadaşlı', en: 'Orkhan Dadashli', ru: 'Орхан Дадашлы' },
    position: { az: '919 Çağrı Mərkəzinin təlimçisi', en: 'Trainer of the 919 call centre', ru: 'Тренер колл-центра 919' },
    bio: {
      az: 'Operatorlara aydın və nəzakətli danışığı öyrədir. Səfər zamanı iştirakçılara zənglərin necə qəbul olunduğunu göstərir.',
      en: 'He trains operators to speak clearly and kindly. During the visit he shows participants how calls are taken.',
      ru: 'Учит операторов говорить ясно и доброжелательно. Во время визита показывает участникам, как принимают звонки.',
    },
  },
} satisfies Record<string, TrainerSource>
