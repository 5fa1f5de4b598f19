import { Forbidden, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { hasRole } from '@/access'
import { wish } from '@/admin/wish'
import { csv } from '@/admin/csv'
import { wordsOf } from '@/admin/words'
import { saysIn } from '@/i18n/fold'
import { faults } from '../rules/links'
import { type Standing, translations } from '../rules/texts'
import { type DeadLink, findDeadLinks } from './links'
import { type DocumentStanding, readTranslations } from './translations'
import { kindOf, placeInWords, titleOf, writtenCollections } from './written'

/** Who looks after the site. */
export const caretakers = ['editor', 'coordinator', 'admin'] as const

export const linksAsked = z.object({ search: wish.search, fault: wish.oneOf(faults) })
export const translationsAsked = z.object({ search: wish.search, collection: wish.oneOf(writtenCollections), language: wish.oneOf(translations) })

type LinksAsked = z.output<typeof linksAsked>
type TranslationsAsked = z.output<typeof translationsAsked>

function demandCaretaker(req: PayloadRequest): void {
  if (!hasRole(req.user, ...caretakers)) throw new Forbidden(req.t)
}

/** How much is to do in a language. */
export const dueIn = ({ missing, older }: Standing): number => missing.length + older.length

/** The links that lead nowhere, of those that are asked for. */
export async function listDeadLinks(req: PayloadRequest, { fault, search }: LinksAsked): Promise<DeadLink[]> {
  demandCaretaker(req)
  const links = await findDeadLinks(req)
  return links.filter((link) => (!fault || link.fault === fault) && saysIn(search, link.title, link.where, link.to))
}

/** The documents whose translations are not complete, of those that are asked for; and the languages that are looked at. */
export async function listTranslations(req: PayloadRequest, { collection, language, search }: TranslationsAsked) {
  demandCaretaker(req)
  const languages = language ? [language] : translations
  const due = ({ document, languages: standings }: DocumentStanding) => languages.some((locale) => dueIn(standings[locale]) > 0) && saysIn(search, titleOf(req, document))
  return { languages, documents: (await readTranslations(req, collection)).filter(due) }
}

/** The same links as a table. */
export async function exportDeadLinks(req: PayloadRequest, asked: LinksAsked): Promise<string> {
  const t = wordsOf(req.i18n)
  const rows = (await listDeadLinks(req, asked)).map(({ fault, kind, locale, title, to, where }) => ({
    title,
    kind,
    language: locale ? t(`editing:languages:${locale}`) : '',
    where,
    fault: t(`editing:links:faults:${fault}`),
    to,
  }))
  return csv(rows, {
    title: t('editing:links:document'),
    kind: t('editing:translations:kind'),
    language: t('editing:translations:language'),
    where: t('editing:links:place'),
    fault: t('editing:links:fault'),
    to: t('editing:links:leadsTo'),
  })
}

/** Every text that is to be translated, as a table: a line each, for whoever translates. */
export async function exportTranslations(req: PayloadRequest, asked: TranslationsAsked): Promise<string> {
  const t = wordsOf(req.i18n)
  const { documents, languages } = await listTranslations(req, asked)
  const rows = documents.flatMap(({ document, languages: standings }) =>
    languages.flatMap((locale) =>
      (['missing', 'older'] as const).flatMap((state) =>
        standings[locale][state].map(({ steps }) => ({
          title: titleOf(req, document),
          kind: kindOf(req, document.collection),
          language: t(`editing:languages:${locale}`),
          where: placeInWords(req, steps),
          state: t(state === 'missing' ? 'editing:translations:stateMissing' : 'editing:translations:stateOlder'),
        })),
      ),
    ),
  )
  return csv(rows, {
    title: t('editing:links:document'),
    kind: t('editing:translations:kind'),
    language: t('editing:translations:language'),
    where: t('editing:links:place'),
    state: t('editing:translations:state'),
  })
}
