/** What tests publish and take back beside each other has this in its address: it may be gone before anybody else looks at it. */
export const trial = 'sinaq-'

/** The paths of all pages that the sitemap of a School names, without those of tests. */
export async function pathsOfSitemap(siteUrl: string): Promise<string[]> {
  const map = await (await fetch(`${siteUrl}/sitemap.xml`)).text()
  return [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(String(address)).pathname).filter((path) => !path.includes(`/${trial}`))
}
