import { useMemo } from 'react'
import type { DrawContext } from '../../charts/drawing.ts'
import { useLocale } from '../../locales/context.tsx'
import type { Selection } from '../../model/selection.ts'
import { estimateText } from '../../ui/measure-text.ts'
import { dark, light } from '../../ui/palette.ts'
import { useEngine } from '../engine-context.tsx'
import { useTheme } from '../use-theme.ts'

/** What a picture or a table needs beside its answer: the language, the dataset, the theme on screen. */
export function useDrawContext(selection: Selection): DrawContext {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const theme = useTheme()
  return useMemo(
    () => ({
      locale,
      file,
      selection,
      palette: theme === 'dark' ? dark : light,
      measure: estimateText,
      width: 818,
    }),
    [locale, file, selection, theme],
  )
}
