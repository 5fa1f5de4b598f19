import type { PayloadRequest } from 'payload'
import { query, type SQL, sql } from '@/database/transaction'
import { defaultLocale, type Locale } from '@/i18n/locales'
import type { Criterion, Rubric } from '../rules/rubric'
import type { Stage } from '../rules/steps'

/** The tables in which Payload keeps the criteria of each stage. */
const tables: Record<Stage, { criteria: SQL; words: SQL; spoken: SQL; min: SQL; max: SQL; needed: SQL }> = {
  screening: {
    criteria: sql`programs_screening_criteria`,
    words: sql`programs_screening_criteria_locales`,
    spoken: sql`false`,
    min: sql`screening_scale_min`,
    max: sql`screening_scale_max`,
    needed: sql`screening_reviews_needed`,
  },
  interview: {
    criteria: sql`programs_interview_criteria`,
    words: sql`programs_interview_criteria_locales`,
    spoken: sql`coalesce(c.spoken, false)`,
    min: sql`interview_scale_min`,
    max: sql`interview_scale_max`,
    needed: sql`interview_reviews_needed`,
  },
}

/** What is judged in a stage of a programme, and how many reviews are needed, in the words of a language. */
export async function readRubric(req: PayloadRequest, program: string, stage: Stage, locale: Locale = defaultLocale): Promise<Rubric & { reviewsNeeded: number }> {
  const { criteria, words, spoken, min, max, needed } = tables[stage]
  const [row] = await query<{ min: number; max: number; needed: number; criteria: Criterion[] }>(
    req,
    sql`select ${min}::float as min, ${max}::float as max, ${needed}::int as needed, coalesce((
          select json_agg(json_build_object('key', c.key, 'weight', c.weight, 'label', coalesce(l.label, d.label, c.key), 'anchors', coalesce(l.anchors, d.anchors), 'spoken', ${spoken}) order by c._order)
          from ${criteria} c
            left join ${words} l on l._parent_id = c.id and l._locale::text = ${locale}
            left join ${words} d on d._parent_id = c.id and d._locale::text = ${defaultLocale}
          where c._parent_id = p.id), '[]') as criteria
        from programs p where p.id = ${program}::uuid`,
  )
  return { criteria: row?.criteria ?? [], scale: { min: row?.min ?? 1, max: row?.max ?? 5 }, reviewsNeeded: row?.needed ?? 1 }
}
