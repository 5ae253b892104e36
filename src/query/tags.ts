/** How often activities appear in these cells: one with two countries appears twice. Not a number of activities. */
export function tagsAmong(cells: readonly { readonly activities: number }[]): number {
  return cells.reduce((sum, cell) => sum + cell.activities, 0)
}
