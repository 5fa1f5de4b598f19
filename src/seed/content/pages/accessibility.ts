import { prose } from '../text'
import type { PageSource } from './source'

export const accessibility: PageSource = {
  title: { az: 'Əlçatanlıq', en: 'Accessibility', ru: 'Доступность' },
  slug: { az: 'elcatanliq', en: 'accessibility', ru: 'dostupnost' },
  summary: {
    az: 'Sayt hamı üçün əlçatan olsun deyə nə edirik və problem olduqda bizə necə yazmaq olar.',
    en: 'What we do so that everyone can use this site, and how to tell us about a problem.',
    ru: 'Что мы делаем, чтобы сайтом мог пользоваться каждый, и как сообщить о проблеме.',
  },
  layout: () => [
    {
      blockType: 'richText',
      title: { az: 'Bu sayt hamı üçündür', en: 'This site is for everyone', ru: 'Этот сайт — для всех' },
      body: prose({
        az: `Saytı WCAG 2.2 standartının AA səviyyəsinə uyğun hazırlamağa çalışırıq:

- bütün səhifələr və müraciət forması klaviatura ilə işləyir
- mətn böyüdüləndə və kiçik ekranda məzmun itmir
- şəkillərin yazılı təsviri var, rəng məlumatın yeganə daşıyıcısı deyil
- sənədlər və məktublar sadə dildə yazılır

Nəsə sizə mane olursa, bizə yazın: hansı səhifə olduğunu və nəyin alınmadığını bildirin. Müraciəti başqa formada göndərməyə ehtiyacınız varsa, kömək edəcəyik.`,
        en: `We work to meet level AA of WCAG 2.2:

- every page and the application form can be used with a keyboard
- nothing is lost when the text is enlarged or the screen is small
- pictures have written descriptions, and colour is never the only carrier of meaning
- texts and letters are written in plain language

If something stands in your way, write to us: tell us the page and what did not work. If you need to apply in another form, we will help.`,
        ru: `Мы стремимся соответствовать уровню AA стандарта WCAG 2.2:

- всеми страницами и формой заявки можно пользоваться с клавиатуры
- при увеличении текста и на маленьком экране ничего не теряется
- у изображений есть текстовые описания, цвет не бывает единственным носителем смысла
- тексты и письма написаны простым языком

Если что-то вам мешает, напишите нам: укажите страницу и что не получилось. Если нужно подать заявку в другой форме, мы поможем.`,
      }),
    },
    { blockType: 'contact', title: { az: 'Bizə yazın', en: 'Write to us', ru: 'Напишите нам' } },
  ],
}
