import { calendarAnswer, trainingCalendar } from '@/content/machine/calendar'
import { getProgramme } from '@/content/programs'
import { listTrainings } from '@/content/trainings'
import { defaultLocale, isLocale } from '@/i18n/locales'

/** All trainings of an edition for a visitor's own calendar, in the language `locale`; a calendar program may also subscribe to it. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const asked = new URL(request.url).searchParams.get('locale')
  const locale = isLocale(asked) ? asked : defaultLocale
  const programme = await getProgramme((await params).id, locale)
  if (!programme) return new Response(null, { status: 404 })
  return calendarAnswer(trainingCalendar(programme.title, await listTrainings(programme.id, locale), locale), `programme-${programme.edition}`)
}
