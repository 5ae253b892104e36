/** The public address of this site that the deployer sets (`VITE_PUBLIC_ADDRESS`), else the page's own. */
function site(): string {
  return import.meta.env.VITE_PUBLIC_ADDRESS || location.href.split('#')[0] || ''
}

/** The address that opens a view again: this one, or another hash route of this site. */
export function permalink(route: string = location.hash.replace(/^#/, '') || '/'): string {
  return `${site()}#${route}`
}
