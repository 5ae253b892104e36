import { describe, expect, test } from 'vitest'
import { defaultChoices, readChoices, usePictureChoices } from '../../src/state/picture-choices.ts'

describe('the choices for a picture', () => {
  test('are those of the last time', () => {
    const chosen = {
      ...{ kind: 'svg', size: 'slide', sharpness: 4, letters: 'outlines', colours: 'dark' },
      withDefinitions: true,
    }
    expect(readChoices(chosen)).toEqual(chosen)
    expect(readChoices(JSON.parse(JSON.stringify(defaultChoices)))).toEqual(defaultChoices)
  })

  test('are the usual ones where what is stored cannot be read, one by one', () => {
    for (const stored of [null, 'png', 7, [], { kind: 'exe', size: '__proto__', sharpness: 3, colours: 1 }])
      expect(readChoices(stored)).toEqual(defaultChoices)
    expect(readChoices({ size: 'square', sharpness: '2', withDefinitions: 'yes' })).toEqual({
      ...defaultChoices,
      size: 'square',
    })
  })

  test('change one at a time', () => {
    usePictureChoices.getState().choose({ sharpness: 4 })
    const { choose, ...choices } = usePictureChoices.getState()
    expect(choices).toEqual({ ...defaultChoices, sharpness: 4 })
    choose({ sharpness: 2 })
  })
})
