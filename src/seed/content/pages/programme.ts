import { prose } from '../text'
import { type PageSource, toApply, toPage } from './source'

export const programme: PageSource = {
  title: { az: 'Proqram', en: 'Programme', ru: 'Программа' },
  slug: { az: 'proqram', en: 'programme', ru: 'programma' },
  summary: {
    az: 'Üç hissədən ibarət kurikulum: bütün təlimlər, vaxtı, yeri və təlimçiləri.',
    en: 'A curriculum of three parts: every training with its time, place and trainers.',
    ru: 'Учебный план из трёх частей: все тренинги, время, место и тренеры.',
  },
  layout: (to) => [
    {
      blockType: 'hero',
      title: { az: 'Anlayışdan təcrübəyə', en: 'From concepts to practice', ru: 'От понятий к практике' },
      lead: {
        az: 'Təlimlər işinizə və dərslərinizə mane olmayan saatlarda, həftə içi axşamlar və bəzi şənbə günləri keçirilir. Tədris əsasən Azərbaycan dilindədir, bəzi görüşlər ingilis dilində aparılır.',
        en: 'Trainings take place when they do not collide with work or lectures: on weekday evenings and on some Saturdays. Most are in Azerbaijani, some meetings in English.',
        ru: 'Тренинги проходят в часы, которые не мешают работе и учёбе: по вечерам в будни и в некоторые субботы. Большинство — на азербайджанском, отдельные встречи — на английском языке.',
      },
      links: [toApply(), toPage(to.page.calendar, { az: 'Təlim təqvimi', en: 'Calendar of trainings', ru: 'Календарь тренингов' })],
    },
    {
      blockType: 'curriculum',
      title: { az: 'Təlimlər', en: 'Trainings', ru: 'Тренинги' },
      lead: {
        az: 'Mövzular və saatlar proqram zamanı dəqiqləşə bilər; dəyişiklik olduqda burada görünür.',
        en: 'Subjects and hours may be adjusted during the programme; any change appears here.',
        ru: 'Темы и часы могут уточняться в ходе программы; изменения сразу видны здесь.',
      },
      program: to.program,
    },
    {
      blockType: 'quote',
      text: {
        az: 'Mən iştirakçılardan hazır cavab gözləmirəm. Yaxşı verilmiş sual bütün axşamı dəyişir.',
        en: 'I do not expect ready answers from participants. One well-put question changes the whole evening.',
        ru: 'Я не жду от участников готовых ответов. Один хорошо заданный вопрос меняет весь вечер.',
      },
      person: { az: 'Leyla Mirzəzadə', en: 'Leyla Mirzazade', ru: 'Лейла Мирзазаде' },
      role: { az: 'təlimçi', en: 'trainer', ru: 'тренер' },
    },
    {
      blockType: 'richText',
      title: { az: 'Sertifikat üçün nə lazımdır?', en: 'What a certificate takes', ru: 'Что нужно для сертификата' },
      body: prose({
        az: `Proqramı uğurla başa vuran iştirakçıya sertifikat verilir. Bunun üçün:

- təlimlərdə müntəzəm iştirak edin
- praktiki tapşırıqları vaxtında yerinə yetirin
- yekun təqdimatınızı müdafiə edin`,
        en: `A participant who completes the programme successfully receives a certificate. For this:

- attend the trainings regularly
- do the practical tasks on time
- defend your final presentation`,
        ru: `Участник, успешно завершивший программу, получает сертификат. Для этого нужно:

- регулярно посещать тренинги
- вовремя выполнять практические задания
- защитить итоговую презентацию`,
      }),
    },
  ],
}
