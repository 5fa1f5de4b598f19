/** Once for each web process, when it starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ env }, { listenForChanges }] = await Promise.all([import('@/env'), import('@/content/changes/listen')])
  if (env.DATABASE_URL) void listenForChanges(env.DATABASE_URL)
}
