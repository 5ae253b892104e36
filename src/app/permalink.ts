import { enclosed } from '../state/enclosed.ts'

/** The address of the page itself, without its route. */
const own = () => location.href.split('#')[0] ?? ''

/** Can others reach it? Not a file, and not somebody's own machine. */
const isPublic = (address: string) =>
  /^https?:\/\/(?!(localhost|127(\.\d+){3}|\[::1\])([:/]|$))/i.test(address)

/** Where others find this site: the address that the deployer sets (`VITE_PUBLIC_ADDRESS`), else the page's own; null = nowhere. */
export function publicSite(): string | null {
  if (enclosed) return enclosed.site
  return import.meta.env.VITE_PUBLIC_ADDRESS || (isPublic(own()) ? own() : null)
}

/** A file is told by its name: where it lies on this machine is nobody's business. */
function site(): string {
  if (!enclosed) return import.meta.env.VITE_PUBLIC_ADDRESS || own()
  return enclosed.site ?? (/^https?:/.test(own()) ? own() : own().replace(/^.*\//, ''))
}

/** The file that a link of this copy leads to and that must lie beside its reader; null = a link leads to a site. */
export function fileBeside(): string | null {
  return !enclosed || /^https?:/i.test(site()) ? null : site()
}

/**
 * The address that opens a view again: this one, or another hash route of this site. In a field edition that of the site it was
 * copied from, or the file's own name where there is none (`just-future_field_2025-12-31.html#/matrix`).
 */
export function permalink(route: string = location.hash.replace(/^#/, '') || '/'): string {
  return `${site()}#${enclosed?.site && enclosed.data ? withDataset(route, enclosed.data) : route}`
}

/** The copy opens on its dataset, its site perhaps on another. */
function withDataset(route: string, data: string): string {
  if (/[?&]data=/.test(route)) return route
  return `${route}${route.includes('?') ? '&' : '?'}data=${encodeURIComponent(data)}`
}
