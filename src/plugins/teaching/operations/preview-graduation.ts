import type { PayloadRequest } from 'payload'
import type { Written } from '@/admin/written-letter'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { composeLetters } from '@/plugins/correspondence'
import { addressLetters, letterBetween } from '@/plugins/selection'
import { isTaught } from '../hooks/participants'
import { demand } from '../hooks/words'

/**
 * The letter that each of these participants would get if they graduated now, in its final words, by name. Writes nothing; whether they may graduate, the gate judges.
 * @throws APIError 403 for anybody but coordinators
 */
export async function previewGraduation(req: PayloadRequest, { applications }: { applications: string[] }): Promise<{ letters: Written[] }> {
  demand(req, 'coordinator')
  const template = letterBetween('enrolled', 'graduated') ?? ''
  return inTransaction(req, async () => {
    const taught = await query<{ id: string }>(
      req,
      sql`select a.id from applications a where a.id::text in (select jsonb_array_elements_text(${JSON.stringify(applications)}::jsonb)) and ${isTaught}
          order by a.person_surname collate "az-x-icu", a.person_given_name collate "az-x-icu", a.id`,
    )
    const addressed = await addressLetters(
      req,
      taught.map(({ id }) => ({ application: id, template, occasion: `preview:${id}` })),
    )
    const composed = await composeLetters(
      req,
      addressed.map(({ letter }) => letter),
    )
    const letters = addressed.flatMap(({ addressee: { application, name, receipt } }, place): Written[] => {
      const letter = composed[place]
      return letter ? [{ application, name, receipt, to: letter.to, locale: letter.locale, subject: letter.subject, body: letter.body }] : []
    })
    return { letters }
  })
}
