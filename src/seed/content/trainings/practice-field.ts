import type { TrainingSource } from './source'

/** Part three, its second half: cases, visits and the final presentation. */
export const practiceInTheField: TrainingSource[] = [
  {
    title: { az: 'Real işlərin təhlili', en: 'Case study clinic', ru: 'Клиника: разбор реальных дел' },
    summary: {
      az: 'Adları dəyişdirilmiş üç iş, üç qrup, bir axşam. Hər qrup qərar layihəsi hazırlayır və onu digər iki qrupun sualları qarşısında müdafiə edir.',
      en: 'Three cases with changed names, three groups, one evening. Each group drafts a decision and defends it against the questions of the other two.',
      ru: 'Три дела с изменёнными именами, три группы, один вечер. Каждая группа готовит проект решения и отстаивает его перед вопросами двух других.',
    },
    learn: {
      az: ['faktı rəydən ayırmaq', 'tətbiq olunan normanı tapmaq', 'qərarı yazılı əsaslandırmaq'],
      en: ['separate fact from opinion', 'find the rule that applies', 'give written reasons for a decision'],
      ru: ['отделять факт от мнения', 'находить применимую норму', 'письменно обосновывать решение'],
    },
    trainers: ['hesenli', 'isgenderli'],
    venue: 'centre',
  },
  {
    title: { az: '919 Çağrı Mərkəzinə səfər', en: 'A visit to the 919 call centre', ru: 'Визит в колл-центр 919' },
    summary: {
      az: 'Xidmətə ünvanlanan sual ilk dəfə burada səslənir. Operatorların işini izləyir, ən çox verilən sualları öyrənir və məşq zənginə özünüz cavab verirsiniz.',
      en: 'This is where a question to the Service is heard first. You watch operators at work, learn what is asked most and answer a practice call yourself.',
      ru: 'Именно здесь вопрос к Службе звучит впервые. Вы наблюдаете за работой операторов, узнаёте, о чём спрашивают чаще всего, и сами отвечаете на учебный звонок.',
    },
    learn: {
      az: ['müraciətin yolunu görmək', 'mürəkkəb qaydanı sadə dillə izah etmək', 'səbirlə dinləmək'],
      en: ['see the way a request takes', 'explain a complicated rule in plain words', 'listen with patience'],
      ru: ['увидеть путь обращения', 'объяснять сложное правило простыми словами', 'терпеливо слушать'],
    },
    trainers: ['dadasli'],
    kind: 'visit',
    venue: 'callCentre',
  },
  {
    title: {
      az: 'Qeyri-qanuni miqrantların saxlanılması mərkəzinə səfər',
      en: 'A visit to a detention centre',
      ru: 'Визит в центр содержания нелегальных мигрантов',
    },
    summary: {
      az: 'Qərarların insan həyatında necə göründüyünü yerində müşahidə edirik. Səfərdən əvvəl davranış qaydaları, sonra isə ümumi müzakirə və təəssüratların yazılması nəzərdə tutulub.',
      en: 'We see on the spot what decisions look like in a human life. Rules of conduct come before the visit; a discussion and written reflections come after it.',
      ru: 'На месте видим, как решения выглядят в жизни человека. До визита — правила поведения, после — общее обсуждение и письменные впечатления.',
    },
    learn: {
      az: ['saxlanılma şəraitinə dair standartları tanımaq', 'hörmətli müşahidəçi olmaq', 'gördüklərini tərəfsiz təsvir etmək'],
      en: ['know the standards for conditions of detention', 'be a respectful observer', 'describe what was seen without bias'],
      ru: ['знать стандарты условий содержания', 'быть уважительным наблюдателем', 'беспристрастно описывать увиденное'],
    },
    trainers: ['sefizade', 'emirli'],
    kind: 'visit',
    venue: 'detention',
  },
  {
    title: { az: 'Struktur qurumlarda təcrübə günləri', en: 'Internship days in units of the Service', ru: 'Дни стажировки в подразделениях Службы' },
    summary: {
      az: 'İştirakçılar kiçik qruplarla Xidmətin müxtəlif qurumlarında olur, gündəlik iş prosesini izləyir və mütəxəssislərin tapşırıqlarını yerinə yetirirlər. Sonda hər qrup bir təkmilləşdirmə təklifi verir.',
      en: 'In small groups participants spend time in different units of the Service, follow the daily work and carry out tasks set by specialists. In the end each group proposes one improvement.',
      ru: 'Небольшими группами участники бывают в разных подразделениях Службы, наблюдают за ежедневной работой и выполняют задания специалистов. В конце каждая группа предлагает одно улучшение.',
    },
    learn: {
      az: ['dövlət qurumunun iş ritmini hiss etmək', 'real tapşırığı vaxtında tamamlamaq', 'müşahidədən təklif çıxarmaq'],
      en: ['feel the rhythm of a state body', 'finish a real task on time', 'turn observation into a proposal'],
      ru: ['почувствовать ритм государственного органа', 'вовремя выполнить реальную задачу', 'превратить наблюдение в предложение'],
    },
    trainers: ['qurbanzade', 'dadasli'],
    kind: 'visit',
    venue: 'units',
  },
  {
    title: { az: 'Sığınacaq müsahibəsinin simulyasiyası', en: 'A mock asylum interview', ru: 'Учебное интервью о предоставлении убежища' },
    summary: {
      az: 'Rollar bölünür: müsahibə aparan, müraciət edən, tərcüməçi, müşahidəçi. Hər kəs hər rolda olur, çünki stolun o biri tərəfini görmədən yaxşı qərar vermək çətindir.',
      en: 'The parts are shared out: interviewer, applicant, interpreter, observer. Everybody plays each of them, for it is hard to decide well without having sat on the other side of the table.',
      ru: 'Роли распределены: интервьюер, заявитель, переводчик, наблюдатель. Каждый побывает в каждой, ведь трудно хорошо решать, не посидев по другую сторону стола.',
    },
    learn: {
      az: ['müsahibəni planlaşdırmaq', 'həssas mövzuda sual vermək', 'protokol yazmaq'],
      en: ['plan an interview', 'ask about sensitive matters', 'keep a record'],
      ru: ['планировать интервью', 'задавать вопросы на чувствительные темы', 'вести протокол'],
    },
    trainers: ['baxisli', 'beridze'],
    venue: 'centre',
  },
  {
    title: { az: 'Yekun təqdimat', en: 'Final presentation', ru: 'Итоговая презентация' },
    summary: {
      az: 'Aylarla görülən işin nəticəsi on dəqiqədə: sual, dəlil, təklif. Təqdimatları təlimçilər, tərəfdaşlar və əvvəlki buraxılışların məzunları dinləyir.',
      en: 'The result of months of work in ten minutes: a question, evidence, a proposal. Trainers, partners and graduates of earlier editions are listening.',
      ru: 'Итог многих месяцев за десять минут: вопрос, доводы, предложение. Слушают тренеры, партнёры и выпускники прошлых лет.',
    },
    learn: {
      az: ['araşdırmanı yığcam təqdim etmək', 'təklifini müdafiə etmək', 'rəyi qəbul edib işini təkmilləşdirmək'],
      en: ['present research briefly', 'defend a proposal', 'take feedback and improve the work'],
      ru: ['сжато представлять исследование', 'защищать предложение', 'принимать отзывы и улучшать работу'],
    },
    trainers: ['mirzezade', 'rzali', 'nebizade'],
    venue: 'service',
  },
]
