/** The day by the visitor's own calendar (2026-03-12): in Kinshasa at one in the morning it is no longer yesterday. */
export function today(now = new Date()): string {
  const part = (value: number, digits: number) => String(value).padStart(digits, '0')
  return [part(now.getFullYear(), 4), part(now.getMonth() + 1, 2), part(now.getDate(), 2)].join('-')
}
