import styles from './hue-bar.module.css'

/** The short bar in the hue around it that stands above a name. The name says the same. */
export function HueBar() {
  return <i className={styles.bar} aria-hidden="true" />
}
