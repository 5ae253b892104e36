import { type ComponentProps, type MouseEvent, Suspense, useLayoutEffect } from 'react'
import { Link, useLocation } from 'react-router'
import { figures } from '../../charts/figures/index.ts'
import { useLocale } from '../../locales/context.tsx'
import { dataIn } from '../../state/asked-data.ts'
import { pagePath } from '../../state/routes.ts'
import action from '../../ui/action.module.css'
import { useEngine } from '../engine-context.tsx'
import { AloneContext } from '../figure/alone.ts'
import { Notices } from '../notices.tsx'
import { Waiting } from '../ready.tsx'
import { SyntheticNotice } from '../synthetic-notice.tsx'
import { useView } from '../use-view.ts'
import { ViewBoundary } from '../view-boundary.tsx'
import styles from './embed.module.css'
import { Gone } from './gone.tsx'
import { screens } from './screens.tsx'

/** One figure alone, as it stands in a frame on another page: nothing around it, and what leads elsewhere opens there. */
export function Embed(notices: ComponentProps<typeof Notices>) {
  const { say, text } = useLocale()
  const { file } = useEngine().dataset
  const { view, to } = useView()
  const { pathname, search } = useLocation()
  const asked = dataIn(search)
  const path = pagePath(pathname)
  const figure = figures.find(
    each => (view.embed === '' || each.name === view.embed) && each.at({ path, view }, file) !== null,
  )
  const Screen = figure && screens.get(figure.name)
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-embed', true)
    return () => document.documentElement.removeAttribute('data-embed')
  }, [])
  const open = (
    <Link className={action.action} to={to(pathname)} target="_blank" rel="noopener">
      {say('embed.open')}
    </Link>
  )
  // before the address is mended: the numbers of another day are not what was promised here
  if (asked !== null && view.data === null) return <Gone asked={asked} />
  return (
    <>
      <Notices {...notices} />
      <SyntheticNotice />
      <main id="main" tabIndex={-1} className={styles.alone} onClickCapture={openElsewhere}>
        <h1 className="visually-hidden">{text(file.title)}</h1>
        {Screen ? (
          <AloneContext value={open}>
            <ViewBoundary key={figure.name}>
              <Suspense fallback={<Waiting />}>
                <Screen />
                <div className={styles.nothing}>
                  <p>{say('embed.nothing')}</p>
                  {open}
                </div>
              </Suspense>
            </ViewBoundary>
          </AloneContext>
        ) : (
          <div className={styles.unknown}>
            <p>{say('embed.unknown')}</p>
            {open}
          </div>
        )}
      </main>
    </>
  )
}

/** What leads to a page of ours would put the whole dashboard into the frame: it opens beside the page instead. */
function openElsewhere(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!link) return
  link.setAttribute('target', '_blank')
  link.setAttribute('rel', 'noopener')
  // else the router would take the click
  event.stopPropagation()
}
