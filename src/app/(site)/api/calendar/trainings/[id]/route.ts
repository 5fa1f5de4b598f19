import { calendarAnswer, trainingCalendar } from '@/content/machine/calendar'
import { getTraining } from '@/content/trainings'
import { defaultLocale, isLocale } from '@/i18n/locales'

/** One training for a visitor's own calendar, in the language `locale`. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const asked = new URL(request.url).searchParams.get('locale')
  const locale = isLocale(asked) ? asked : defaultLocale
  const training = await getTraining((await params).id, locale)
  return training && training.sessions.length > 0
    ? calendarAnswer(trainingCalendar(training.title, [training], locale), `training-${training.order}`)
    : new Response(null, { status: 404 })
}
