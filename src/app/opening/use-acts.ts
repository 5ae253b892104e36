import { useQueryClient } from '@tanstack/react-query'
import { useLocation, useNavigate } from 'react-router'
import { useLocale } from '../../locales/context.tsx'
import type { ReportProof } from '../../snapshot/proof.ts'
import { type CatalogueEntry, nameOf } from '../../state/catalogue.ts'
import { defaultDataset, fetchVersion } from '../../state/dataset.ts'
import { dataNameOf } from '../../state/routes.ts'
import { faultSentence } from '../take-away/fault-sentence.ts'
import { useView } from '../use-view.ts'
import { addressed } from './addressed.ts'
import type { Compared, Elsewhere, Unknown } from './found.ts'
import { showWhenDrawn } from './show-when-drawn.ts'

/** What was done with a file, in words, and the page that it led to. */
export interface Told {
  readonly words: string
  readonly pathname: string
}

/** The ways to open what a file holds. The page keeps the visitor's language. `file` is the file's name. */
export function useActs(file: string, tell: (told: Told) => void) {
  const locale = useLocale()
  const { say } = locale
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { language: lang, data } = useView().view
  const { pathname } = useLocation()
  const open = (route: string, data: string | null | undefined, words: string, id?: string) => {
    const to = addressed(route, data === undefined ? { lang } : { lang, data })
    navigate(to)
    tell({ words, pathname: to.pathname })
    if (id) showWhenDrawn(id)
  }
  const asToday = ({ proof, today, id }: Compared, words: string) =>
    open(proof.route, dataNameOf(today), words, id)

  return {
    /** The figure says what the file says. */
    asSaved(found: Compared) {
      const values = { file, date: locale.date(found.proof.exported) }
      asToday(found, say(found.isSameData ? 'opening.opened.same' : 'opening.opened.updated', values))
    },

    asToday: (found: Compared) => asToday(found, say('opening.opened.today', { file })),

    /** On the version of the data that the file was saved from. Answers why not; null = it is open. undefined = that version does not ship. */
    asItWas(found: Compared | Unknown) {
      const { original, proof } = found
      if (!original) return undefined
      return async (): Promise<string | null> => {
        try {
          if (!(await fetchVersion(original, queries, proof.dataset.hash)))
            return say('opening.as-it-was.gone')
        } catch (error) {
          return faultSentence(locale, error)
        }
        const { version } = original
        const words = say('opening.opened.was', { file, version })
        open(proof.route, nameOf(original), words, found.kind === 'figure' ? found.id : undefined)
        return null
      }
    },

    /** The dataset that the file comes from takes the place of the one on screen: then the file can be held against it. */
    onItsDataset({ proof }: Elsewhere, entry: CatalogueEntry) {
      const data = entry.address === defaultDataset ? null : nameOf(entry)
      navigate(addressed(proof.kind === 'figure' ? proof.route : '/report', { lang, data }))
    },

    asTable: (route: string) => open(route, undefined, say('opening.opened.today', { file })),

    async asReport(proof: ReportProof) {
      try {
        const { adoptReport } = await import('../report/adopt-report.ts')
        const isAsked = adoptReport(proof) === 'asked'
        const words = say(isAsked ? 'opening.opened.report.asked' : 'opening.opened.report', { file })
        open('/report', data, words)
      } catch (error) {
        tell({ words: faultSentence(locale, error), pathname })
      }
    },
  }
}
