import { expect, test } from '@playwright/test'
import { firstLoadLimitKb, sizes } from '../bench/size.ts'

test('the first load stays under its bar, and the chart library out of it', () => {
  const { firstLoadKb, isChartLibraryLazy } = sizes()
  expect(firstLoadKb).toBeLessThanOrEqual(firstLoadLimitKb)
  expect(isChartLibraryLazy).toBe(true)
})
