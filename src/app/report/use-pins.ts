import { type UseQueryOptions, useQueries, useQueryClient } from '@tanstack/react-query'
import { useLocale } from '../../locales/context.tsx'
import { isLanguage, languages } from '../../locales/index.ts'
import { createLocale, type Locale } from '../../locales/locale.ts'
import { type Difference, differences } from '../../snapshot/differences.ts'
import { toProof } from '../../snapshot/proof.ts'
import type { TakenFigure } from '../../snapshot/taken.ts'
import { turns } from '../../snapshot/turns.ts'
import type { Pin } from '../../state/pin.ts'
import { useEngine } from '../engine-context.tsx'
import { TakingFault } from '../taking/take-figure.ts'
import { keptEntry, takePin } from '../taking/take-pin.ts'

/**
 * How a pin stands today. `taking`: it is being drawn, or held against its numbers of then. `as-pinned`: its numbers are those of then. `changed`: they are not. `kept`: drawn from the version that it was
 * pinned from. `unproven`: its numbers of then are not known. `elsewhere`: of another dataset. `unknown`: this site has no such view any more.
 */
export type PinStanding =
  | { readonly kind: 'taking'; readonly taken: TakenFigure | null }
  | { readonly kind: 'as-pinned' | 'kept' | 'unproven'; readonly taken: TakenFigure }
  | {
      readonly kind: 'changed'
      readonly taken: TakenFigure
      readonly differences: readonly Difference[]
    }
  | { readonly kind: 'elsewhere' | 'unknown'; readonly taken: null }
  | { readonly kind: 'failed'; readonly taken: TakenFigure | null; readonly fault: Error; retry(): void }

const turn = turns()
let last: Promise<unknown> = Promise.resolve()

/** One after another: together they would hold the page for as long as all of them take. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(turn).then(work)
  last = next.catch(() => {})
  return next
}

/** Every pin, taken one after another: the page answers in between. In the order of the pins. */
export function usePins(pins: readonly Pin[]): readonly PinStanding[] {
  const engine = useEngine()
  const locale = useLocale()
  const queries = useQueryClient()
  const { file, hash } = engine.dataset
  const isHere = (pin: Pin) => pin.from.id === file.id
  const taken = useQueries({
    queries: pins.map((pin): UseQueryOptions<TakenFigure> => {
      const { figure, route } = pin.address
      const kept = pin.isKept ? (keptEntry(pin, file)?.version ?? null) : null
      return {
        queryKey: ['taken', figure, route, file.id, file.version, hash, kept, locale.language],
        queryFn: () => inTurn(() => takePin(pin, engine, locale, queries)),
        enabled: isHere(pin),
        structuralSharing: false,
        retry: false,
        gcTime: 600_000,
      }
    }),
  })
  const found = useQueries({
    queries: pins.map((pin, i): UseQueryOptions<readonly Difference[]> => {
      const figure = taken[i]?.data
      const { proof } = pin
      return {
        queryKey: ['differences', pin.id, pin.from.hash, pin.pinnedOn, file.id, file.version, hash],
        queryFn: () =>
          inTurn(async () => {
            if (!figure || !proof) return []
            const { language } = proof
            const now =
              language === locale.language
                ? figure
                : await takePin(pin, engine, await localeIn(language, locale), queries)
            return tagsLast(differences(proof, toProof(now)), now.locale)
          }),
        enabled: figure !== undefined && proof !== null && !isSameData(figure, pin),
        structuralSharing: false,
        retry: false,
      }
    }),
  })
  return pins.map((pin, i): PinStanding => {
    if (!isHere(pin)) return { kind: 'elsewhere', taken: null }
    const answer = taken[i]
    if (answer?.error instanceof TakingFault) return { kind: 'unknown', taken: null }
    if (answer?.error)
      return { kind: 'failed', taken: null, fault: answer.error, retry: () => void answer.refetch() }
    if (!answer?.data) return { kind: 'taking', taken: null }
    const figure = answer.data
    if (figure.from.version !== file.version) return { kind: 'kept', taken: figure }
    if (isSameData(figure, pin)) return { kind: 'as-pinned', taken: figure }
    if (!pin.proof)
      return { kind: pin.from.version === file.version ? 'as-pinned' : 'unproven', taken: figure }
    const compared = found[i]
    if (compared?.error)
      return { kind: 'failed', taken: figure, fault: compared.error, retry: () => void compared.refetch() }
    if (!compared?.data) return { kind: 'taking', taken: figure }
    return compared.data.length > 0
      ? { kind: 'changed', taken: figure, differences: compared.data }
      : { kind: 'as-pinned', taken: figure }
  })
}

/** Sums of tags say less than what they are summed from: they stand behind. */
function tagsLast(found: readonly Difference[], { say }: Locale): readonly Difference[] {
  const tags = say('table.tags')
  const isTags = ({ row, column }: Difference) => row.split(' · ').includes(tags) || column === tags
  return [...found.filter(each => !isTags(each)), ...found.filter(isTags)]
}

const isSameData = (figure: TakenFigure, pin: Pin) =>
  figure.from.hash !== '' && figure.from.hash === pin.from.hash

/** A language to compare in: the one that a pin's numbers were written in. */
async function localeIn(language: string, usual: Locale): Promise<Locale> {
  return isLanguage(language) ? createLocale(language, (await languages[language].load()).messages) : usual
}
