import type { TrainerSource } from './trainers'

/** Specialists in the subjects of the Service. They are invented, so nothing is said of what they do there. */
export const serviceTrainers = {
  mirzezade: {
    name: { az: 'Leyla Mirzəzadə', en: 'Leyla Mirzazade', ru: 'Лейла Мирзазаде' },
    position: { az: 'Miqrasiya siyasəti üzrə analitik', en: 'Migration policy analyst', ru: 'Аналитик миграционной политики' },
    bio: {
      az: 'On iki ildir miqrasiya siyasətini araşdırır. Dərslərində iştirakçılardan hazır cavab yox, düzgün sual gözləyir.',
      en: 'For twelve years she has studied migration policy. In class she expects the right question rather than a ready answer.',
      ru: 'Двенадцать лет изучает миграционную политику. На занятиях ждёт от участников не готовых ответов, а верных вопросов.',
    },
  },
  hesenli: {
    name: { az: 'Tural Həsənli', en: 'Tural Hasanli', ru: 'Турал Гасанли' },
    position: { az: 'Miqrasiya qanunvericiliyi üzrə hüquqşünas', en: 'Lawyer, migration legislation', ru: 'Юрист по миграционному законодательству' },
    bio: {
      az: 'Miqrasiya hüququndan dərs deyir. Hər maddəni bir insanın hekayəsi ilə izah etməyi sevir.',
      en: 'He teaches migration law. He likes to explain every article through one person’s story.',
      ru: 'Преподаёт миграционное право. Любит объяснять каждую статью на истории одного человека.',
    },
  },
  agazade: {
    name: { az: 'Günay Ağazadə', en: 'Gunay Aghazade', ru: 'Гюнай Агазаде' },
    position: { az: 'Statistika və məlumatların təhlili üzrə mütəxəssis', en: 'Specialist in statistics and data analysis', ru: 'Специалист по статистике и анализу данных' },
    bio: {
      az: 'Statistikanı sadə dillə izah edir. İştirakçılara rəqəmin arxasında kimin dayandığını görməyi öyrədir.',
      en: 'She explains statistics in plain words. She teaches participants to see who stands behind a figure.',
      ru: 'Объясняет статистику простыми словами. Учит видеть, кто стоит за каждой цифрой.',
    },
  },
  qurbanzade: {
    name: { az: 'Elvin Qurbanzadə', en: 'Elvin Gurbanzade', ru: 'Эльвин Гурбанзаде' },
    position: { az: 'Əmək miqrasiyası üzrə mütəxəssis', en: 'Specialist in labour migration', ru: 'Специалист по трудовой миграции' },
    bio: {
      az: 'Əmək miqrasiyasına həm işəgötürənin, həm işçinin gözü ilə baxmağı öyrədir. Təlimləri nümunə sənədlər üzərində qurur.',
      en: 'He teaches how labour migration looks to an employer and to a worker. His trainings are built on sample documents.',
      ru: 'Учит смотреть на трудовую миграцию глазами и работодателя, и работника. Строит занятия на образцах документов.',
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
      az: 'Qeyri-qanuni miqrasiyanın risklərini və könüllü qayıdışı izah edir. Mürəkkəb mövzuları sakit və açıq danışmaqla tanınır.',
      en: 'She explains the risks of irregular migration and voluntary return. She is known for speaking calmly and openly about hard subjects.',
      ru: 'Объясняет риски нелегальной миграции и добровольное возвращение. Умеет спокойно и открыто говорить о сложном.',
    },
  },
  baxisli: {
    name: { az: 'Sevinc Baxışlı', en: 'Sevinj Bakhishli', ru: 'Севиндж Бахышлы' },
    position: { az: 'Qaçqın statusunun müəyyən edilməsi üzrə mütəxəssis', en: 'Specialist in refugee status determination', ru: 'Специалист по определению статуса беженца' },
    bio: {
      az: 'Sığınacaq müsahibəsinin necə aparıldığını öyrədir. Sualın necə verilməsinin qərara nə qədər təsir etdiyini nümunələrlə göstərir.',
      en: 'She teaches how an asylum interview is held. With examples she shows how much the way a question is put decides the outcome.',
      ru: 'Учит вести интервью с лицами, ищущими убежища. На примерах показывает, насколько решение зависит от того, как задан вопрос.',
    },
  },
  dadasli: {
    name: { az: 'Orxan Dadaşlı', en: 'Orkhan Dadashli', ru: 'Орхан Дадашлы' },
    position: { az: 'Zəng edənlərlə danışıq üzrə təlimçi', en: 'Trainer in speaking with callers', ru: 'Тренер по разговору с позвонившими' },
    bio: {
      az: 'Aydın və nəzakətli danışığı öyrədir. Səfər zamanı məşq zənglərini iştirakçılarla birlikdə dinləyir.',
      en: 'He teaches how to speak clearly and kindly. During the visit he listens to practice calls with the participants.',
      ru: 'Учит говорить ясно и доброжелательно. Во время визита разбирает с участниками учебные звонки.',
    },
  },
} satisfies Record<string, TrainerSource>
