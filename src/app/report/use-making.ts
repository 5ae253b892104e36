import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useLocale } from '../../locales/context.tsx'
import { isLanguage, languages } from '../../locales/index.ts'
import { createLocale } from '../../locales/locale.ts'
import { fileName } from '../../snapshot/file-name.ts'
import { saveFile } from '../../snapshot/save-file.ts'
import type { MakeReport, MakingProgress } from '../../snapshot/taken-report.ts'
import type { Report } from '../../state/pin.ts'
import { useEngine } from '../engine-context.tsx'
import { takeReport } from '../taking/take-report.ts'
import { reportAddress } from './report-address.ts'

export type FileKind = 'pdf' | 'pptx' | 'zip'

/** Fetched on a click, each by itself. */
const makers: Readonly<Record<FileKind, () => Promise<MakeReport>>> = {
  pdf: async () => (await import('../../snapshot/pdf-file.ts')).makePdf,
  pptx: async () => (await import('../../snapshot/pptx-file.ts')).makePptx,
  zip: async () => (await import('../../snapshot/zip-file.ts')).makeZip,
}

interface Making extends MakingProgress {
  readonly kind: FileKind
}

type Made =
  | { readonly end: 'saved'; readonly kind: FileKind; readonly name: string; readonly leftOut: number }
  | { readonly end: 'cancelled'; readonly kind: FileKind }
  | { readonly end: 'failed'; readonly kind: FileKind; readonly fault: unknown }

export type Maker = ReturnType<typeof useMaking>

/** Makes a file of a report, one at a time: how far it is, and how the latest came out; null = none is, none was. */
export function useMaking() {
  const locale = useLocale()
  const engine = useEngine()
  const queries = useQueryClient()
  const [making, setMaking] = useState<Making | null>(null)
  const [made, setMade] = useState<Made | null>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const make = async (kind: FileKind, report: Report) => {
    if (running.current) return
    const controller = new AbortController()
    running.current = controller
    const { signal } = controller
    const { file } = engine.dataset
    const tell = (progress: MakingProgress) => setMaking({ kind, ...progress })
    setMade(null)
    tell({ step: 0, steps: 1, what: '' })
    try {
      const { language } = report.options
      const spoken =
        language && isLanguage(language) && language !== locale.language
          ? createLocale(language, (await languages[language].load()).messages)
          : locale
      const { address } = await reportAddress(report, file)
      // taking is quick beside making: a fifth of the bar
      const { report: taken, leftOut } = await takeReport(report, {
        ...{ engine, queries, locale: spoken, permalink: address, signal },
        onProgress: ({ step, steps, what }) => tell({ step: step / steps, steps: 5, what }),
      })
      const maker = await makers[kind]()
      const blob = await maker(taken, {
        signal,
        onProgress: ({ step, steps, what }) => tell({ step: 1 + (4 * step) / steps, steps: 5, what }),
      })
      signal.throwIfAborted()
      const named = { figure: taken.title, dataset: file.id, asOf: file.asOf, language: spoken.language }
      const name = fileName({ ...named, synthetic: file.synthetic }, kind)
      saveFile(blob, name, blob.type)
      setMade({ end: 'saved', kind, name, leftOut: leftOut.length })
    } catch (fault) {
      setMade(signal.aborted ? { end: 'cancelled', kind } : { end: 'failed', kind, fault })
    } finally {
      running.current = null
      setMaking(null)
    }
  }
  return { making, made, make, cancel: () => running.current?.abort(), close: () => setMade(null) }
}
