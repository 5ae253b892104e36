import type { Indicator } from '../../model/indicator.ts'

export function indicatorsAt(_asOf: string): Indicator[] {
  return []
}
