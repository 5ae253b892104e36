import { Settled } from './ready.tsx'
import styles from './view-boundary.module.css'

/** The words themselves did not arrive, so these few stand here, in both languages. */
export function Wordless() {
  return (
    <main role="alert" className={styles.card}>
      <Settled />
      <p className={styles.what}>A part of this dashboard did not arrive. Reload the page.</p>
      <p className={styles.what} lang="fr">
        Une partie de ce tableau de bord n’est pas arrivée. Rechargez la page.
      </p>
      <button type="button" className={styles.retry} onClick={() => location.reload()}>
        Reload · <span lang="fr">Recharger</span>
      </button>
    </main>
  )
}
