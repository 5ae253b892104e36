import { GripVertical } from 'lucide-react'
import { useLocale } from '../../locales/context.tsx'
import type { Pin } from '../../state/pin.ts'
import styles from './pin-ghost.module.css'
import { PinPicture } from './pin-picture.tsx'
import type { PinStanding } from './use-pins.ts'

interface Props {
  readonly pin: Pin
  readonly title: string
  readonly standing: PinStanding
  readonly place: number
}

/** A card while it is carried: to be seen, not to be worked on. */
export function PinGhost({ pin, title, standing: { taken }, place }: Props) {
  const { say } = useLocale()
  return (
    <div className={styles.ghost} aria-hidden>
      <span className={styles.place}>
        {place}
        <GripVertical size={18} />
      </span>
      <span className={styles.picture}>
        <PinPicture taken={taken} />
      </span>
      <span className={styles.words}>
        <strong className={styles.title}>{title}</strong>
        {taken && <span>{taken.caption.sentence}</span>}
        <span className={styles.comment}>{pin.comment}</span>
      </span>
      <span className={styles.keys}>{say('report.move.keys')}</span>
    </div>
  )
}
