import { prose } from '../text'
import { aboutApplying, aboutTheProgramme } from './faq-questions'
import { type PageSource, toPage } from './source'

const items = (questions: typeof aboutApplying) => questions.map(({ question, answer }) => ({ question, answer: prose(answer) }))

export const faq: PageSource = {
  title: { az: 'Suallar', en: 'FAQ', ru: 'Вопросы' },
  slug: { az: 'suallar', en: 'faq', ru: 'voprosy' },
  summary: {
    az: 'Müraciət, seçim və proqram haqqında ən çox verilən suallar.',
    en: 'The commonest questions about applying, selection and the programme.',
    ru: 'Самые частые вопросы о подаче заявки, отборе и программе.',
  },
  layout: (to) => [
    {
      blockType: 'hero',
      title: { az: 'Ən çox soruşduqlarınız', en: 'What you ask most', ru: 'О чём вы чаще всего спрашиваете' },
      lead: {
        az: 'Cavabı burada tapmasanız, bizə yazmaqdan çəkinməyin.',
        en: 'If you do not find the answer here, do not hesitate to write to us.',
        ru: 'Если не нашли ответ, смело пишите нам.',
      },
      links: [toPage(to.page.contact, { az: 'Bizə yazın', en: 'Write to us', ru: 'Написать нам' })],
    },
    { blockType: 'faq', title: { az: 'Müraciət', en: 'Applying', ru: 'Подача заявки' }, items: items(aboutApplying) },
    { blockType: 'faq', title: { az: 'Seçim və proqram', en: 'Selection and programme', ru: 'Отбор и программа' }, items: items(aboutTheProgramme) },
    { blockType: 'callStatus', title: { az: 'Müraciət qəbulu', en: 'The call', ru: 'Приём заявок' }, program: to.program, showEligibility: false },
  ],
}
