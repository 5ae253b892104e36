import { useCallback, useMemo, useState } from 'react'
import { useLocale } from '../../locales/context.tsx'
import { isLanguage } from '../../locales/index.ts'
import type { DatasetFile } from '../../model/dataset-file.ts'
import { embedSnippet } from '../../snapshot/embed-snippet.ts'
import { sizeOf } from '../../snapshot/picture-file.ts'
import type { TakenFigure } from '../../snapshot/taken.ts'
import { dataNameOf, withReader } from '../../state/routes.ts'
import { permalink } from '../permalink.ts'
import { Choice } from './choice.tsx'
import { CopyField } from './copy-field.tsx'
import { frameHeight } from './frame-height.ts'
import { makePicture } from './make-picture.ts'
import { Section } from './section.tsx'
import type { Attempt } from './use-attempts.ts'
import { useMade } from './use-made.ts'

interface Props {
  readonly taken: TakenFigure
  readonly file: DatasetFile
  readonly attempt: Attempt
  /** Whether it is in sight: only then its frame is tried. */
  readonly isOn: boolean
}

/** What a figure needs beside its picture: its buttons, and room for words that break otherwise. In pixels. */
const besidePx = 60

/** Room for letters that are a little wider elsewhere, in pixels. */
const sparePx = 16

/** The markup that shows a figure on another page: as the data is from now on, or as it is today. */
export function EmbedSection({ taken, file, attempt, isOn }: Props) {
  const { say, language, date } = useLocale()
  const [data, setData] = useState<'live' | 'frozen'>('live')
  const natural = useMade(useCallback(() => makePicture(taken, 'natural', 'light', false), [taken]))
  const drawn = natural.value?.parts.reduce((most, part) => Math.max(most, sizeOf(part).height), 0) ?? 560
  const reader = {
    // a frame on another page cannot know what its reader prefers
    language: isLanguage(language) ? language : null,
    data: dataNameOf(file, data === 'frozen'),
    embed: taken.figure,
  }
  const address = permalink(withReader(taken.route, file, reader))
  const [wasOn, setOn] = useState(isOn)
  if (isOn && !wasOn) setOn(true)
  // both show the same numbers now
  const route = withReader(taken.route, file, { ...reader, data: dataNameOf(file) })
  const tried = useMade(
    useMemo(() => (wasOn ? (signal: AbortSignal) => frameHeight(route, signal) : null), [wasOn, route]),
  )
  const heightPx = tried.isBehind || tried.value === null ? drawn + besidePx : tried.value + sparePx
  const snippet = embedSnippet({
    title: taken.caption.title,
    address,
    heightPx: Math.ceil(heightPx / 20) * 20,
  })
  return (
    <Section title={say('take.embed')} words={say('take.embed.words')}>
      <Choice
        name={say('take.embed.data')}
        value={data}
        choices={[
          { id: 'live', label: say('take.embed.live') },
          { id: 'frozen', label: say('take.embed.frozen', { date: date(file.asOf) }) },
        ]}
        onPick={setData}
      />
      <CopyField
        label={say('take.embed.snippet')}
        text={snippet}
        copy={say('take.embed.copy')}
        copied={say('take.copied.embed')}
        attempt={attempt}
      >
        <a href={address} target="_blank" rel="noopener">
          {say('take.embed.look')}
        </a>
      </CopyField>
    </Section>
  )
}
