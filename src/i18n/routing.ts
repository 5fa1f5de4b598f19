import { defineRouting } from 'next-intl/routing'
import { defaultLocale, locales } from './locales'

/**
 * The addresses of the site, each in the words of its language. Pages that editors make live at `/[slug]`, whatever their address says.
 * The key is the folder below `app/(site)/[locale]`.
 */
export const routing = defineRouting({
  locales: [...locales],
  defaultLocale,
  localePrefix: 'always',
  pathnames: {
    '/': '/',
    '/[slug]': '/[slug]',
    '/programs/[slug]': { az: '/proqramlar/[slug]', en: '/programmes/[slug]', ru: '/programmy/[slug]' },
    // What anybody may check of how it was decided
    '/programs/[slug]/decisions': { az: '/proqramlar/[slug]/qerarlar', en: '/programmes/[slug]/decisions', ru: '/programmy/[slug]/resheniya' },
    '/programs/[slug]/decisions/[draw]': { az: '/proqramlar/[slug]/qerarlar/[draw]', en: '/programmes/[slug]/decisions/[draw]', ru: '/programmy/[slug]/resheniya/[draw]' },
    '/programs/[slug]/alumni': { az: '/proqramlar/[slug]/mezunlar', en: '/programmes/[slug]/alumni', ru: '/programmy/[slug]/vypuskniki' },
    '/trainings/[slug]': { az: '/telimler/[slug]', en: '/trainings/[slug]', ru: '/treningi/[slug]' },
    '/trainers/[slug]': { az: '/telimciler/[slug]', en: '/trainers/[slug]', ru: '/trenery/[slug]' },
    '/news/[slug]': { az: '/xeberler/[slug]', en: '/news/[slug]', ru: '/novosti/[slug]' },
    // Whether a certificate is valid
    '/certificates': { az: '/sertifikat', en: '/certificate', ru: '/sertifikat' },
    '/certificates/verifier': { az: '/sertifikat/fayl', en: '/certificate/file', ru: '/sertifikat/fayl' },
    '/certificates/[serial]': { az: '/sertifikat/[serial]', en: '/certificate/[serial]', ru: '/sertifikat/[serial]' },
    '/search': { az: '/axtaris', en: '/search', ru: '/poisk' },
    // What editors show before it is published
    '/preview/[token]': { az: '/onizleme/[token]', en: '/preview/[token]', ru: '/prosmotr/[token]' },
    '/form-preview/[program]': { az: '/anket-onizleme/[program]', en: '/form-preview/[program]', ru: '/prosmotr-ankety/[program]' },
    // The applicant's own pages
    '/apply': { az: '/muraciet', en: '/apply', ru: '/zayavka' },
    '/sign-in': { az: '/giris', en: '/sign-in', ru: '/vhod' },
    '/sign-in/link': { az: '/giris/kecid', en: '/sign-in/link', ru: '/vhod/ssylka' },
    '/my': { az: '/kabinet', en: '/my', ru: '/kabinet' },
    '/my/[application]': { az: '/kabinet/[application]', en: '/my/[application]', ru: '/kabinet/[application]' },
    '/my/[application]/[section]': { az: '/kabinet/[application]/[section]', en: '/my/[application]/[section]', ru: '/kabinet/[application]/[section]' },
    '/my/[application]/interview/[act]': { az: '/kabinet/[application]/interview/[act]', en: '/my/[application]/interview/[act]', ru: '/kabinet/[application]/interview/[act]' },
    '/my/[application]/tasks/[task]': { az: '/kabinet/[application]/tasks/[task]', en: '/my/[application]/tasks/[task]', ru: '/kabinet/[application]/tasks/[task]' },
    '/my/[application]/evaluations/[session]': {
      az: '/kabinet/[application]/evaluations/[session]',
      en: '/my/[application]/evaluations/[session]',
      ru: '/kabinet/[application]/evaluations/[session]',
    },
    // What a participant's phone opens when it scans the code of a session
    '/attend/[session]': { az: '/davamiyyet/[session]', en: '/attend/[session]', ru: '/poseshchenie/[session]' },
    // Hearing from the School, and writing to it
    '/subscribe': { az: '/abune', en: '/subscribe', ru: '/podpiska' },
    '/unsubscribe': { az: '/abune/imtina', en: '/unsubscribe', ru: '/podpiska/otkaz' },
    '/message-sent': { az: '/mesaj-gonderildi', en: '/message-sent', ru: '/soobshchenie-otpravleno' },
  },
})

export type Route = keyof typeof routing.pathnames
