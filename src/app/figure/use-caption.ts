import { useLocation } from 'react-router'
import { useLocale } from '../../locales/context.tsx'
import { firstLanguage, isLanguage } from '../../locales/index.ts'
import { sourceWords } from '../../locales/source-words.ts'
import type { Selection } from '../../model/selection.ts'
import type { Cited } from '../../query/sources.ts'
import type { Caption } from '../../snapshot/caption.ts'
import { toSearch } from '../../state/view.ts'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { permalink } from '../permalink.ts'
import { useView } from '../use-view.ts'

/** What a figure says of itself on screen, and takes along. */
export interface Taken {
  readonly title: string
  readonly sentence: string
  readonly selection: Selection
  /** n of N, in words. */
  readonly standing: string
  readonly note: string
  readonly cites: Cited
}

/** The caption of a figure that is taken away now: today is its export date, and its link opens this view in this language. */
export function useCaption({
  title,
  sentence,
  selection,
  standing,
  note,
  cites,
}: Taken): Caption & { readonly today: string } {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const sources = useAnswer('sources', selection, cites)
  const { view } = useView()
  const { pathname } = useLocation()
  const language =
    isLanguage(locale.language) && locale.language !== firstLanguage ? locale.language : view.language
  const today = new Date().toISOString().slice(0, 10)
  return {
    title,
    sentence,
    shown: standing,
    source: sourceWords(locale, sources),
    note,
    dataDate: locale.date(file.asOf),
    exportDate: locale.date(today),
    permalink: permalink(pathname + toSearch({ ...view, cell: null, language })),
    licence: locale.text(file.licence.title),
    synthetic: file.synthetic ? locale.say('picture.synthetic') : null,
    today,
  }
}
