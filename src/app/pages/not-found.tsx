import { Link } from 'react-router'
import { useLocale } from '../../locales/context.tsx'
import { useView } from '../use-view.ts'

/** An address that names no page, activity, outcome or country of this dataset. */
export function NotFound({ name }: { readonly name?: string }) {
  const { say } = useLocale()
  const { to } = useView()
  return (
    <>
      <h1>{say('not-found.title')}</h1>
      <p>{name ? say('not-found.name', { name: name.slice(0, 80) }) : say('not-found.page')}</p>
      <p>
        <Link to={to('/')}>{say('not-found.home')}</Link>
      </p>
    </>
  )
}
