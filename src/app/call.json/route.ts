import { callsForMachines } from '@/content/machine/call'

export const dynamic = 'force-dynamic'

/** The calls that are open or announced, for programs of others: `docs/machine-readable.md` describes it. Any site may ask. */
export async function GET(): Promise<Response> {
  const calls = await callsForMachines(new Date())
  return Response.json({ calls }, { headers: { 'cache-control': 'public, max-age=60', 'access-control-allow-origin': '*' } })
}
