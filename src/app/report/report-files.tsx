import { Download, Eraser, FolderOpen, Link2, Undo2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { useLocale } from '../../locales/context.tsx'
import { fileName } from '../../snapshot/file-name.ts'
import { proofText } from '../../snapshot/proof.ts'
import { saveFile } from '../../snapshot/save-file.ts'
import { report as store, useReport } from '../../state/report.ts'
import type { ReportChange } from '../../state/report-changes.ts'
import action from '../../ui/action.module.css'
import { useEngine } from '../engine-context.tsx'
import { linkWords } from '../link-words.ts'
import { faultSentence } from '../take-away/fault-sentence.ts'
import { today } from '../today.ts'
import { openReportFile } from './open-report-file.ts'
import { reportAddress } from './report-address.ts'
import styles from './report-files.module.css'
import { stepWords } from './step-words.ts'
import { undoStep } from './undo-step.ts'

/** What is done with the report as a whole, beside making a document of it: undo, save it, open one, share it. */
export function ReportFiles() {
  const locale = useLocale()
  const { say, language } = locale
  const { file } = useEngine().dataset
  const report = useReport(state => state.report)
  const undo = useReport(state => state.undos.at(-1))
  const [said, tell] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const open = useRef<HTMLButtonElement>(null)
  const hasPins = report.pins.length > 0
  const title = report.title.trim() || say('report.untitled')
  /** What fails is told: an act of these has no other sign. */
  const attempt = (act: () => Promise<void>) => act().catch(fault => tell(faultSentence(locale, fault)))
  const clear = () => {
    const changes: ReportChange[] = report.pins.map(({ id }) => ({ kind: 'remove', id }))
    void store.change([...changes, { kind: 'name', title: '' }], { did: 'cleared' })
    tell(say('report.did.cleared', { title }))
    // the button that was pressed goes with the figures
    open.current?.focus()
  }
  const save = async () => {
    const { toReportFile } = await import('../../state/report-file.ts')
    const day = today()
    const name = fileName(
      { figure: title, dataset: file.id, asOf: file.asOf, language, synthetic: file.synthetic },
      'json',
    ).replace(/\.json$/, '_report.json')
    saveFile(proofText(toReportFile(report, language, day)), name, 'application/json')
    tell(say('report.saved', { name }))
  }
  const share = async () => {
    const { address, length } = await reportAddress(report, file)
    if (address === null) return tell(say('report.link-too-long', { length }))
    try {
      await navigator.clipboard.writeText(address)
      tell(linkWords(locale, say('report.link-copied', { length })))
    } catch {
      tell(say('report.link-refused', { address }))
    }
  }
  return (
    <div className={`${styles.files} no-print`}>
      {undo && (
        <button type="button" className={action.action} onClick={undoStep}>
          <Undo2 aria-hidden size={15} /> {say('report.undo')}
          <span className="visually-hidden">: {stepWords(locale, undo)}</span>
        </button>
      )}
      {hasPins && (
        <>
          <button type="button" className={action.action} onClick={() => attempt(save)}>
            <Download aria-hidden size={15} /> {say('report.save')}
          </button>
          <button type="button" className={action.action} onClick={() => attempt(share)}>
            <Link2 aria-hidden size={15} /> {say('report.share')}
          </button>
          <button type="button" className={action.action} onClick={clear}>
            <Eraser aria-hidden size={15} /> {say('report.clear')}
          </button>
        </>
      )}
      <button ref={open} type="button" className={action.action} onClick={() => input.current?.click()}>
        <FolderOpen aria-hidden size={15} /> {say('report.open')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={say('report.open')}
        accept=".json,.pdf,.pptx,.zip"
        onChange={({ target }) => {
          const [chosen] = target.files ?? []
          if (chosen) attempt(async () => tell(await openReportFile(chosen, locale)))
          // the same file may be chosen again
          target.value = ''
        }}
      />
      <output className={styles.said}>{said}</output>
    </div>
  )
}
