/** What works on a page only with the scripts of the framework carries this attribute: a filter, a form that is judged while it is filled in. */
export const live = { 'data-live': '' }

const ours = /^<script[^>]*(?:\sdata-own[\s=>]|\stype="application\/ld\+json")/

/**
 * A page without the framework's scripts, unless something on it is alive. Next sends its whole client with every page, and the page a second time as data for it, though links, menus
 * and all that is to be read work without. Left are the few lines of our own, and what a page says of itself to machines.
 */
export function plain(page: string): string {
  if (page.includes('data-live=""')) return page
  return page.replace(/<script\b[\s\S]*?<\/script>/g, (script) => (ours.test(script) ? script : '')).replace(/<link rel="preload" as="script"[^>]*>/g, '')
}
