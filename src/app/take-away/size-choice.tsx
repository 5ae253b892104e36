import { useLocale } from '../../locales/context.tsx'
import { type PictureSize, pictureSizes } from '../../snapshot/picture.ts'
import { Choice } from './choice.tsx'
import styles from './size-choice.module.css'

const sizes = Object.keys(pictureSizes) as PictureSize[]

interface Props {
  readonly value: PictureSize
  readonly onPick: (size: PictureSize) => void
}

/** The sizes of a picture, each with its shape and its pixels. */
export function SizeChoice({ value, onPick }: Props) {
  const { say, number } = useLocale()
  return (
    <Choice
      name={say('take.size')}
      value={value}
      onPick={onPick}
      isList
      choices={sizes.map(id => {
        const { width, height } = pictureSizes[id]
        return {
          id,
          label: (
            <>
              <Shape width={width} height={height} />
              <span>{say(`take.size.${id}`)}</span>
              <span className={styles.pixels}>
                {height === null ? say('take.size.as-high') : `${number(width)} × ${number(height)}`}
              </span>
            </>
          ),
        }
      })}
    />
  )
}

/** A picture's shape, each in the same room. A broken foot = as high as it needs. */
function Shape({ width, height }: { readonly width: number; readonly height: number | null }) {
  const high = height ?? width
  const scale = 15 / Math.max(width, high)
  const [across, down] = [width * scale, high * scale]
  return (
    <svg className={styles.shape} width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <rect
        x={9 - across / 2}
        y={9 - down / 2}
        width={across}
        height={down}
        rx="1.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeDasharray={height === null ? '2.4 1.8' : undefined}
      />
    </svg>
  )
}
