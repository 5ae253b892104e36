import { X } from 'lucide-react'
import styles from './close-button.module.css'

interface Props {
  /** What it closes and where one is then. */
  readonly label: string
  readonly onClose: () => void
}

/** The cross that closes what it stands in. */
export function CloseButton({ label, onClose }: Props) {
  return (
    <button type="button" className={styles.close} aria-label={label} onClick={onClose}>
      <X aria-hidden size={18} />
    </button>
  )
}
