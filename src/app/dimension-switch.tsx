import { useLocale } from '../locales/context.tsx'
import type { DimensionId } from '../model/dimensions/index.ts'
import { Switch } from '../ui/switch.tsx'

interface Props<Id extends DimensionId> {
  readonly name: string
  /** Null where none of them holds. */
  readonly value: Id | null
  readonly of: readonly Id[]
  readonly onPick: (dimension: Id) => void
}

/** What a figure breaks down by, out of a few dimensions. */
export function DimensionSwitch<Id extends DimensionId>({ name, value, of, onPick }: Props<Id>) {
  const { say } = useLocale()
  return (
    <Switch<Id | null>
      name={name}
      value={value}
      choices={of.map(id => ({ id, label: say(`dimension.${id}`) }))}
      onPick={id => id && onPick(id)}
    />
  )
}
