import { outlines } from 'virtual:outlines'
import { type ReactNode, useMemo, useRef } from 'react'
import { useLocale } from '../locales/context.tsx'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { Selection } from '../model/selection.ts'
import type { Crosstab } from '../query/crosstab.ts'
import { estimateText } from '../ui/measure-text.ts'
import { MapCards } from './map-cards.tsx'
import styles from './map-chart.module.css'
import { mapGround } from './map-ground.ts'
import { mapLabels } from './map-labels.ts'
import { MapMark } from './map-mark.tsx'
import { isStrong, type MapShown } from './map-places.ts'
import { textureOf } from './map-texture.ts'
import tints from './map-tints.module.css'
import { labelText, placeWords } from './map-words.ts'
import { MarkArea } from './mark-area.tsx'
import { hueToken, selectionHue } from './member-hue.ts'
import { useMapKeys } from './use-map-keys.ts'
import { useWidth } from './use-width.ts'

interface Props {
  /** Rows are countries. */
  readonly answer: Crosstab
  readonly shown: MapShown
  readonly file: DatasetFile
  readonly selection: Selection
  readonly onCountry: (code: string, add: boolean) => void
  /** Explains why places add up to more than the total. */
  readonly explain: ReactNode
}

/** Below so many pixels there is no room for words on the map: all numbers stand under it. */
const leastForLabels = 460

/** Countries as outlines with their numbers, tinted by the measure; places without an outline or room stand beside. */
export function MapChart({ answer, shown, file, selection, onCountry, explain }: Props) {
  const locale = useLocale()
  const { say } = locale
  const ref = useRef<HTMLDivElement>(null)
  const width = useWidth(ref) ?? 780
  const codes = useMemo(
    () => file.countries.flatMap(({ code, kind }) => (kind === 'country' ? [code] : [])),
    [file],
  )
  const ground = useMemo(() => mapGround(codes, outlines, width), [codes, width])
  const labels = useMemo(() => {
    const countries = shown.places.filter(({ kind }) => kind === 'country')
    return width < leastForLabels ? [] : mapLabels(ground, countries.map(labelText), estimateText)
  }, [ground, shown, width])
  const keys = useMapKeys(ground.shapes)
  const placeOf = new Map(shown.places.map(place => [place.id, place]))
  const isChosen = (code: string) => selection.clauses.country?.members.includes(code) ?? false
  const hint = (code: string, name: string) =>
    say(isChosen(code) ? 'matrix.unset' : 'matrix.keep-only', { name })
  return (
    <div className={`${styles.frame} ${tints.tints}`} data-hue={hueToken(selectionHue(file, selection))}>
      <MarkArea ref={ref} className={styles.ground} keys={keys} help={say('map.keys')}>
        {ground.height > 0 ? (
          // biome-ignore lint/a11y/useSemanticElements: a group of buttons inside of a picture
          <svg
            className={styles.map}
            viewBox={`0 0 ${ground.width} ${ground.height}`}
            role="group"
            aria-label={say('map.countries')}
          >
            <path className={styles.land} d={ground.land} />
            {ground.shapes.map(({ code, path, rings }) => {
              const place = placeOf.get(code)
              const texture = place && textureOf(place, rings)
              return (
                <g key={code} className={place?.isOutside ? styles.outside : undefined}>
                  <path
                    className={styles.shape}
                    d={path}
                    data-gap={place?.gap ?? undefined}
                    data-claimless={place?.isClaimless || undefined}
                    data-tint={place?.gap ? undefined : place?.tint}
                  />
                  {texture && (
                    <path
                      className={styles.texture}
                      d={texture.path}
                      strokeWidth={texture.widthPx}
                      strokeLinecap={texture.isDotted ? 'round' : undefined}
                    />
                  )}
                </g>
              )
            })}
            {ground.shapes.map(shape => {
              const place = placeOf.get(shape.code)
              return (
                place && (
                  <MapMark
                    key={shape.code}
                    shape={shape}
                    label={labels.find(({ code }) => code === shape.code)}
                    place={keys.place(shape.code)}
                    words={placeWords(locale, answer, place)}
                    hint={hint(place.id, place.name)}
                    isChosen={isChosen(shape.code)}
                    isOutside={place.isOutside}
                    isStrong={isStrong(place)}
                    onChoose={add => onCountry(shape.code, add)}
                  />
                )
              )
            })}
          </svg>
        ) : (
          <p className={styles.none}>{say('map.no-country')}</p>
        )}
      </MarkArea>
      <MapCards
        places={shown.places.filter(({ id }) => !labels.some(({ code }) => code === id))}
        {...{ answer, shown, file, isChosen, hint, explain }}
        onPlace={onCountry}
      />
    </div>
  )
}
