import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { FaultWords } from '../../src/app/fault-words.tsx'
import { LocaleProvider } from '../../src/locales/context.tsx'
import { messages } from '../../src/locales/en.po'
import { createLocale } from '../../src/locales/locale.ts'
import { type Fault, LoadFault } from '../../src/model/fault.ts'

const show = (fault: Fault) =>
  render(
    <LocaleProvider value={createLocale('en', messages)}>
      <FaultWords error={new LoadFault(fault)} />
    </LocaleProvider>,
  )
const issue = { level: 'rejected', code: 'shape', path: 'themes', found: '7', expected: 'Array' } as const

test('unknown keys beyond those listed are counted', () => {
  show({ class: 'schema', file: 'a.json', issues: [issue], moreKeys: 1 })
  expect(screen.getByRole('table')).toHaveTextContent('themes')
  expect(screen.getByText('and 1 more unknown key')).toBeVisible()
})

test('without any, none are told', () => {
  const { container } = show({ class: 'schema', file: 'a.json', issues: [issue], moreKeys: 0 })
  expect(container).not.toHaveTextContent('unknown')
})
