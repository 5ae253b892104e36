import type { Table } from '../charts/table.ts'

/** The headings of a table; with the currency where every amount below is in one, so that the amounts can be plain numbers. */
export function tableHeadings({ columns, rows, units }: Table): readonly string[] {
  return columns.map(({ label }, i) => {
    const found = new Set<string | null>()
    for (const [r, row] of rows.entries()) {
      if (typeof row[i] !== 'number') continue
      const unit = units?.[r]?.[i] ?? null
      found.add(typeof unit === 'object' ? (unit?.currency ?? null) : unit)
    }
    const [only] = found
    return found.size === 1 && only && only !== 'share' ? `${label} (${only})` : label
  })
}
