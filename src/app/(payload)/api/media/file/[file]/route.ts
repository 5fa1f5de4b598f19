import config from '@payload-config'
import { REST_GET } from '@payloadcms/next/routes'

const serve = REST_GET(config)

/** A file of the media library. An address that names its edition (`content/pictures.ts`) never means another one, so browsers may keep what it brought. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  const answer = await serve(request, { params: Promise.resolve({ slug: ['media', 'file', file] }) })
  if (answer.ok && new URL(request.url).searchParams.has('v')) answer.headers.set('cache-control', 'public, max-age=31536000, immutable')
  return answer
}
