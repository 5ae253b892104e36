import { useLocale } from '../../locales/context.tsx'
import { usePictureChoices } from '../../state/picture-choices.ts'
import { Choice } from './choice.tsx'
import styles from './picture-options.module.css'
import { SizeChoice } from './size-choice.tsx'

interface Props {
  /** Those in force: what was chosen, else the screen's. */
  readonly colours: 'light' | 'dark'
  readonly hasDefinitions: boolean
}

/** What one can choose of a picture. It is remembered for the next one. */
export function PictureOptions({ colours, hasDefinitions }: Props) {
  const { say } = useLocale()
  const { kind, size, sharpness, letters, withDefinitions, choose } = usePictureChoices()
  return (
    <div className={styles.options}>
      <Choice
        name={say('take.kind')}
        value={kind}
        choices={(['png', 'svg'] as const).map(id => ({ id, label: id.toUpperCase() }))}
        onPick={id => choose({ kind: id })}
      />
      <SizeChoice value={size} onPick={id => choose({ size: id })} />
      <div className={styles.pair}>
        {kind === 'png' ? (
          <Choice
            name={say('take.sharpness')}
            value={sharpness}
            choices={([1, 2, 4] as const).map(id => ({ id, label: `${id}×` }))}
            onPick={id => choose({ sharpness: id })}
          />
        ) : (
          <Choice
            name={say('take.letters')}
            value={letters}
            choices={(['text', 'outlines'] as const).map(id => ({ id, label: say(`take.letters.${id}`) }))}
            onPick={id => choose({ letters: id })}
          />
        )}
        <Choice
          name={say('take.colours')}
          value={colours}
          choices={(['light', 'dark'] as const).map(id => ({ id, label: say(`take.colours.${id}`) }))}
          onPick={id => choose({ colours: id })}
        />
      </div>
      {hasDefinitions && (
        <label className={styles.definitions}>
          <input
            type="checkbox"
            checked={withDefinitions}
            onChange={({ target }) => choose({ withDefinitions: target.checked })}
          />
          {say('take.definitions')}
        </label>
      )}
    </div>
  )
}
