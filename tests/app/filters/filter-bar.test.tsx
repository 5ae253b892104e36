import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, useLocation } from 'react-router'
import { beforeAll, describe, expect, test } from 'vitest'
import { EngineProvider, useAnswer } from '../../../src/app/engine-context.tsx'
import { FacetMenu } from '../../../src/app/filters/facet-menu.tsx'
import { FilterBar } from '../../../src/app/filters/filter-bar.tsx'
import { useView } from '../../../src/app/use-view.ts'
import { inMemory } from '../../../src/engine/memory.ts'
import { LocaleProvider } from '../../../src/locales/context.tsx'
import { messages as en } from '../../../src/locales/en.po'
import { createLocale } from '../../../src/locales/locale.ts'
import { aDataset, anActivity } from '../../builders.ts'

// jsdom knows neither popovers nor dialogs
beforeAll(() => {
  HTMLElement.prototype.hidePopover ??= () => {}
  HTMLDialogElement.prototype.showModal ??= () => {}
})

const dataset = aDataset({
  activities: [
    anActivity({ countries: ['ML'], years: [2022] }),
    anActivity({ countries: ['ML', 'NE'], years: [2023] }),
    anActivity({ countries: ['NE'], years: [2023] }),
  ],
})

function Address() {
  const { search } = useLocation()
  return <output data-testid="address">{search}</output>
}

/** The menu of one dimension, as it stands inside of its chip. */
function Menu({ dimension }: { readonly dimension: string }) {
  const { view } = useView()
  const facet = useAnswer('facets', view.selection, null).find(each => each.dimension === dimension)
  return facet ? <FacetMenu facet={facet} /> : null
}

function open(at: string, dimension = 'country') {
  render(
    <LocaleProvider value={createLocale('en', en)}>
      <EngineProvider value={inMemory(dataset)}>
        <MemoryRouter initialEntries={[at]}>
          <FilterBar />
          <Menu dimension={dimension} />
          <Address />
        </MemoryRouter>
      </EngineProvider>
    </LocaleProvider>,
  )
}

/** The chips by what stands on them, in order. */
const chips = () =>
  screen
    .getAllByRole('button')
    .filter(button => button.getAttribute('aria-haspopup') === 'dialog')
    .map(button => button.textContent)

/** The panel that a button opens; jsdom neither opens it nor tells of it. */
function panelOf(button: string): HTMLElement {
  const id = screen.getByRole('button', { name: button }).getAttribute('popovertarget')
  return document.getElementById(id ?? '') as HTMLElement
}
const toggle = (newState: string) => Object.assign(new Event('toggle'), { newState })

const address = () => screen.getByTestId('address').textContent

describe('the filter bar', () => {
  test('says how much is shown, of how much', () => {
    open('/?country=ML')
    const showing = screen.getByTestId('showing')
    expect(showing).toHaveAttribute('data-shown', '2')
    expect(showing).toHaveAttribute('data-total', '3')
    expect(showing).toHaveTextContent('2 of 3 activities')
  })

  test('sets, widens and takes away a clause', async () => {
    open('/')
    await userEvent.click(screen.getByRole('checkbox', { name: /Mali/ }))
    expect(address()).toBe('?country=ML')
    await userEvent.click(screen.getByRole('checkbox', { name: /Niger/ }))
    expect(address()).toBe('?country=ML~NE')
    await userEvent.click(screen.getByRole('button', { name: 'Take the filter away: Country' }))
    expect(address()).toBe('')
  })

  test('combines by all of and none of', async () => {
    open('/?country=ML~NE')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /combine/ }), 'all')
    expect(address()).toBe('?country=all:ML~NE')
    expect(screen.getByTestId('showing')).toHaveAttribute('data-shown', '1')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /combine/ }), 'none')
    expect(address()).toBe('?country=not:ML~NE')
  })

  test('counts a member under the other clauses, and greys one at zero without hiding it', () => {
    open('/?country=ML&year=2023')
    expect(screen.getByRole('checkbox', { name: /Niger/ })).toHaveAccessibleDescription(/2/)
    expect(screen.getByRole('checkbox', { name: /Burundi/ })).toHaveAccessibleDescription(/0/)
    expect(screen.getByRole('checkbox', { name: /Burundi nothing reported/ })).toBeInTheDocument()
  })

  test('keeps only one member', async () => {
    open('/?country=not:ML')
    await userEvent.click(screen.getByRole('button', { name: 'Only Niger' }))
    expect(address()).toBe('?country=NE')
  })

  test('keeps the rest of the dimensions under More, each a section with its members', async () => {
    open('/')
    expect(chips()).toEqual([
      'Outcome',
      'Country',
      'Year',
      'Stage',
      'Status',
      'Theme',
      'Who it reaches',
      'More',
    ])
    fireEvent(panelOf('More filters'), toggle('open'))
    const sections = [...panelOf('More filters').querySelectorAll('summary')]
    expect(sections.map(({ textContent }) => textContent)).toEqual([
      'Typeall',
      'Partnerall',
      'Who is addressedall',
      'Law or planall',
      'Confirmed byall',
    ])
    await userEvent.click(within(panelOf('More filters')).getByLabelText(/^parliament/))
    expect(address()).toBe('?actor=parliament')
    expect(chips().at(-1)).toBe('Who is addressedparliament')
  })

  test('shows a dimension of the rest beside More while it is set, and takes its clause away', async () => {
    open('/?type=training')
    const clear = screen.getByRole('button', { name: 'Take the filter away: Type' })
    await userEvent.click(clear)
    expect(address()).toBe('')
    // the focus stays where it was; the chip goes when it is left
    expect(screen.getByRole('button', { name: 'Type' })).toHaveFocus()
    await userEvent.tab()
    expect(screen.queryByRole('button', { name: 'Type' })).toBeNull()
  })

  test('keeps an open menu whose last member is unset', async () => {
    open('/?type=training')
    const name = 'Type: any of training'
    fireEvent(panelOf(name), toggle('open'))
    await userEvent.click(within(panelOf(name)).getByLabelText(/^training/))
    expect(address()).toBe('')
    expect(within(panelOf('Type')).getByLabelText(/^training/)).not.toBeChecked()
    act(() => (document.activeElement as HTMLElement).blur())
    expect(screen.getByRole('button', { name: 'Type' })).toBeInTheDocument()
    fireEvent(panelOf('Type'), toggle('closed'))
    expect(screen.queryByRole('button', { name: 'Type' })).toBeNull()
  })

  test('searches as one types', async () => {
    open('/')
    await userEvent.type(screen.getAllByRole('searchbox', { name: 'Search' })[0] as HTMLElement, 'activity')
    expect(address()).toBe('?q=activity')
  })
})
