import type { TrainerSource } from './trainers'

/** Trainers from elsewhere. They are invented, so none is said to belong to an organisation that there is. */
export const guestTrainers = {
  lindqvist: {
    name: { az: 'Marta Lindqvist', en: 'Marta Lindqvist', ru: 'Марта Линдквист' },
    position: { az: 'Miqrasiya layihələri üzrə təlimçi', en: 'Trainer in migration projects', ru: 'Тренер по миграционным проектам' },
    bio: {
      az: 'Üç regionda əmək miqrasiyası və könüllü qayıdış layihələrinə rəhbərlik edib. Beynəlxalq təşkilatlarda karyera barədə suallara həvəslə cavab verir.',
      en: 'She has led projects on labour migration and voluntary return in three regions. She gladly answers questions about careers in international organisations.',
      ru: 'Руководила проектами по трудовой миграции и добровольному возвращению в трёх регионах. Охотно отвечает на вопросы о карьере в международных организациях.',
    },
  },
  ferretti: {
    name: { az: 'Paolo Ferretti', en: 'Paolo Ferretti', ru: 'Паоло Ферретти' },
    position: { az: 'Miqrasiyanın idarə olunması üzrə ekspert', en: 'Expert in migration governance', ru: 'Эксперт по управлению миграцией' },
    bio: {
      az: 'Dövlət qurumları arasında əlaqələndirmə və miqrasiya strategiyaları üzrə məsləhət verir. Təlimlərində simulyasiya oyunlarından istifadə edir.',
      en: 'He advises on coordination between agencies and on migration strategies. He likes to teach with simulation games.',
      ru: 'Консультирует по вопросам межведомственной координации и миграционных стратегий. Часто проводит занятия в форме симуляций.',
    },
  },
  beridze: {
    name: { az: 'Ana Beridze', en: 'Ana Beridze', ru: 'Ана Беридзе' },
    position: { az: 'Sığınacaq hüququ üzrə regional təlimçi', en: 'Regional trainer in asylum law', ru: 'Региональный тренер по праву убежища' },
    bio: {
      az: 'Cənubi Qafqazda hakimlər və müsahibə aparan mütəxəssislər üçün təlimlər keçir. Sübutların qiymətləndirilməsinə dair praktiki tapşırıqların müəllifidir.',
      en: 'She trains judges and interviewers across the South Caucasus and writes practical exercises on the assessment of evidence.',
      ru: 'Проводит тренинги для судей и специалистов по интервью на Южном Кавказе. Автор практических заданий по оценке доказательств.',
    },
  },
  emirli: {
    name: { az: 'Aytac Əmirli', en: 'Aytaj Amirli', ru: 'Айтадж Амирли' },
    position: { az: 'İnsan hüquqları üzrə təlimçi', en: 'Trainer in human rights', ru: 'Тренер по правам человека' },
    bio: {
      az: 'Şikayətin necə yazıldığını və ona necə baxıldığını uydurma işlər üzərində öyrədir. Saxlanılma yerlərində monitorinqin qaydalarını izah edir.',
      en: 'With made-up cases she teaches how a complaint is written and how it is looked into. She explains how places of detention are monitored.',
      ru: 'На вымышленных делах показывает, как пишут жалобу и как её рассматривают. Объясняет правила мониторинга мест содержания.',
    },
  },
  isgenderli: {
    name: { az: 'Kamran İsgəndərli', en: 'Kamran Isgandarli', ru: 'Кямран Искендерли' },
    position: {
      az: 'Beynəlxalq hüquq müəllimi, hüquq üzrə fəlsəfə doktoru',
      en: 'Lecturer in international law, PhD',
      ru: 'Преподаватель международного права, доктор философии по праву',
    },
    bio: {
      az: 'Beynəlxalq miqrasiya hüququndan dərs deyir və tələbə məhkəmə yarışmalarını hazırlayır. Məhkəmə qərarlarını detektiv kimi oxumağı öyrədir.',
      en: 'He lectures on international migration law and coaches moot court teams. He teaches how to read a judgment like a detective story.',
      ru: 'Читает курс международного миграционного права и готовит студенческие команды к судебным играм. Учит читать судебные решения как детектив.',
    },
  },
  rzali: {
    name: { az: 'Fidan Rzalı', en: 'Fidan Rzali', ru: 'Фидан Рзалы' },
    position: { az: 'Sosioloq, tədqiqatçı', en: 'Sociologist and researcher', ru: 'Социолог, исследователь' },
    bio: {
      az: 'Miqrant ailələri, uşaqlar və inteqrasiya mövzusunda sahə araşdırmaları aparıb. İştirakçıların ilk müstəqil araşdırmasına rəhbərlik edir.',
      en: 'She has done field research on migrant families, children and integration. She guides participants through their first research of their own.',
      ru: 'Проводила полевые исследования о семьях мигрантов, детях и интеграции. Сопровождает первые самостоятельные исследования участников.',
    },
  },
  velixanli: {
    name: { az: 'Ruslan Vəlixanlı', en: 'Ruslan Valikhanli', ru: 'Руслан Велиханлы' },
    position: { az: 'Sərhəd idarəetməsi üzrə müstəqil ekspert', en: 'Independent expert in border management', ru: 'Независимый эксперт по управлению границами' },
    bio: {
      az: 'Uzun illər sərhəd-buraxılış məntəqələrində çalışıb, indi inteqrasiya olunmuş sərhəd idarəetməsi üzrə məsləhət verir.',
      en: 'After many years at border crossing points he now advises on integrated border management.',
      ru: 'Много лет проработал в пунктах пропуска, сейчас консультирует по вопросам интегрированного управления границами.',
    },
  },
  nebizade: {
    name: { az: 'Cavid Nəbizadə', en: 'Javid Nabizade', ru: 'Джавид Набизаде' },
    position: { az: 'Natiqlik və yazı bacarıqları üzrə təlimçi', en: 'Trainer in public speaking and writing', ru: 'Тренер по публичным выступлениям и письму' },
    bio: {
      az: 'Keçmiş jurnalist, qeyri-hökumət sektorunda kommunikasiya təlimçisidir. Beş dəqiqəlik çıxışın iki saatlıq mühazirədən çətin olduğunu deyir.',
      en: 'A former journalist who trains communication in the non-governmental sector. He says that five minutes on stage are harder than a two-hour lecture.',
      ru: 'Бывший журналист, тренер по коммуникации в неправительственном секторе. Уверен, что пятиминутная речь труднее двухчасовой лекции.',
    },
  },
} satisfies Record<string, TrainerSource>
