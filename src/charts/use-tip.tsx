import {
  type KeyboardEvent,
  type ReactNode,
  type SyntheticEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import styles from './use-tip.module.css'

/**
 * The words of a mark beside it, while the pointer is on it or it has the focus; Esc hides them. A mark says them as
 * `data-tip`, its first line being what it is. They stand in the mark's own name too, so readers of screens hear them once.
 */
export function useTip() {
  const [mark, setMark] = useState<Element | null>(null)
  const enter = (event: SyntheticEvent) => setMark((event.target as Element).closest('[data-tip]'))
  const leave = () => setMark(null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !mark) return
    event.stopPropagation()
    leave()
  }
  return {
    handlers: { onPointerOver: enter, onPointerLeave: leave, onFocus: enter, onBlur: leave },
    onKeyDown,
    tip: mark?.isConnected ? <Tip mark={mark} /> : null,
  }
}

/** Room above a mark for its count. */
const countPx = 26

/** Above the mark, inside its frame; below it where there is no room. */
function Tip({ mark }: { readonly mark: Element }): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  const [title, ...lines] = (mark.getAttribute('data-tip') ?? '').split('\n')
  useLayoutEffect(() => {
    const tip = box.current
    const frame = tip?.offsetParent?.getBoundingClientRect()
    if (!tip || !frame) return
    const at = (mark.querySelector('[data-tip-at]') ?? mark).getBoundingClientRect()
    const left = at.left + at.width / 2 - tip.offsetWidth / 2 - frame.left
    const isAbove = at.top - tip.offsetHeight - countPx > 8
    tip.style.left = `${Math.max(0, Math.min(left, frame.width - tip.offsetWidth))}px`
    tip.style.top = `${(isAbove ? at.top - tip.offsetHeight - countPx : at.bottom + 8) - frame.top}px`
  })
  return (
    <div ref={box} className={styles.tip} aria-hidden="true">
      <strong>{title}</strong>
      {lines.map(line => (
        <span key={line}>{line}</span>
      ))}
    </div>
  )
}
