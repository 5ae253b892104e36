import { HardDriveDownload } from 'lucide-react'
import { useState } from 'react'
import { useLocale } from '../../locales/context.tsx'
import { faultWords } from '../../locales/fault.ts'
import { LoadFault } from '../../model/fault.ts'
import { enclosed } from '../../state/enclosed.ts'
import action from '../../ui/action.module.css'
import { useEngine } from '../engine-context.tsx'
import { publicSite } from '../permalink.ts'
import { today } from '../today.ts'
import styles from './save-copy.module.css'

/** Saves the field edition: one file with the dashboard and the dataset on screen in it. What it needs is fetched only then. */
export function SaveCopy() {
  const locale = useLocale()
  const { say } = locale
  const { dataset } = useEngine()
  const [said, tell] = useState('')
  const [isBusy, setBusy] = useState(false)
  const save = async () => {
    if (isBusy) return
    setBusy(true)
    tell(say('field.making'))
    try {
      const [{ fieldCopy, MovedOn }, { saveFile }] = await Promise.all([
        import('../../state/field-copy.ts'),
        import('../../snapshot/save-file.ts'),
      ])
      const day = today()
      const copy = await fieldCopy(dataset, { today: day, site: publicSite() }).catch(error => {
        if (error instanceof MovedOn) return null
        throw error
      })
      if (copy) saveFile(copy.content, copy.name, copy.content.type)
      const size = locale.number(Math.round((copy?.content.size ?? 0) / 100_000) / 10)
      tell(copy ? say('field.saved', { name: copy.name, size }) : say('field.moved-on'))
    } catch (error) {
      const { what, remedy } = faultWords(
        locale,
        error instanceof LoadFault ? error.fault : { class: 'part', file: '' },
      )
      tell(`${say('field.not-saved')} ${what} ${remedy}`)
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className={`${styles.copy} no-print`}>
      <button type="button" className={action.action} aria-disabled={isBusy} onClick={save}>
        <HardDriveDownload aria-hidden size={15} /> {say('field.save')}
      </button>
      <p className={styles.why}>{enclosed ? say('field.again') : say('field.lead')}</p>
      <p role="status">{said}</p>
    </div>
  )
}
