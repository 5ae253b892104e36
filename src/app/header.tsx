import { Link2, Moon, Sun } from 'lucide-react'
import { NavLink } from 'react-router'
import { useLocale } from '../locales/context.tsx'
import { isLanguage, languages } from '../locales/index.ts'
import { usePinned } from '../state/pinned.ts'
import { usePreferences } from '../state/preferences.ts'
import { useEngine } from './engine-context.tsx'
import styles from './header.module.css'
import { useCopyLink } from './use-copy-link.ts'
import { useTheme } from './use-theme.ts'
import { useView } from './use-view.ts'

const pages = [
  { path: '/', id: 'overview' },
  { path: '/matrix', id: 'matrix' },
  { path: '/progress', id: 'progress' },
  { path: '/activities', id: 'activities' },
  { path: '/report', id: 'report' },
  { path: '/data', id: 'data' },
] as const

/** The programme's name, the pages, and what a visitor sets for all of them. */
export function Header() {
  const { file } = useEngine().dataset
  const locale = useLocale()
  const { to } = useView()
  return (
    <header className={styles.header}>
      <NavLink to={to('/')} className={styles.brand ?? ''}>
        {locale.text(file.programme.name)}
      </NavLink>
      <nav className={styles.pages} aria-label={locale.say('shell.pages')}>
        {pages.map(({ path, id }) => (
          <NavLink key={id} to={to(path)} end={path === '/'} className={styles.page ?? ''}>
            {locale.say(`page.${id}`)}
            {id === 'report' && <PinCount />}
          </NavLink>
        ))}
      </nav>
      <div className={styles.settings}>
        <LanguageMenu />
        <ThemeButton />
        <CopyLink />
      </div>
    </header>
  )
}

/** How many figures wait in the report. */
function PinCount() {
  const { say } = useLocale()
  const { length } = usePinned()
  if (length === 0) return null
  return (
    <>
      {' '}
      <span className={styles.count} aria-hidden>
        {length}
      </span>
      <span className="visually-hidden">{say('pin.count', { n: length })}</span>
    </>
  )
}

function LanguageMenu() {
  const { say, language } = useLocale()
  const setLanguage = usePreferences(state => state.setLanguage)
  const { change } = useView()
  return (
    <select
      className={styles.select}
      aria-label={say('shell.language')}
      value={language}
      onChange={({ target: { value } }) => {
        if (!isLanguage(value)) return
        setLanguage(value)
        change({ language: value }, { replace: true })
      }}
    >
      {Object.entries(languages).map(([id, { name }]) => (
        <option key={id} value={id} lang={id}>
          {name}
        </option>
      ))}
    </select>
  )
}

function ThemeButton() {
  const { say } = useLocale()
  const theme = useTheme()
  const setTheme = usePreferences(state => state.setTheme)
  const next = theme === 'dark' ? 'light' : 'dark'
  const label = say(`shell.theme.${next}`)
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      title={label}
      onClick={() => setTheme(next)}
    >
      {theme === 'dark' ? <Sun aria-hidden size={17} /> : <Moon aria-hidden size={17} />}
    </button>
  )
}

function CopyLink() {
  const { say } = useLocale()
  const { said, copyLink, forget } = useCopyLink()
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-label={say('shell.copy-link')}
        onClick={copyLink}
        onBlur={forget}
      >
        <Link2 aria-hidden size={17} />
        <span className={styles.wide}>{say('shell.copy-link')}</span>
      </button>
      <output className={said ? styles.said : undefined}>{said}</output>
    </>
  )
}
