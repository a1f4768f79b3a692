import styles from '#app/ui/status-disc.module.css'

export type DiscState = 'tick' | 'half' | 'ring' | 'grey' | 'none'

/**
 * Done, begun, seen, not yet, not to come: a shape for each, so that colour never speaks alone. `label` names it where no word
 * stands beside it; without one the disc is decoration.
 */
export function StatusDisc({ state, label, size = 18 }: { state: DiscState; label?: string; size?: number }) {
  const name = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <svg className={styles[state]} viewBox="0 0 20 20" width={size} height={size} {...name}>
      <circle cx="10" cy="10" r="8" />
      {state === 'half' && <path className={styles.fill} d="M10 2a8 8 0 0 0 0 16Z" />}
      {state === 'none' && <path className={styles.check} d="M6 10h8" />}
      {state === 'tick' && <path className={styles.check} d="M6 10.3 9 13.2 14.2 7.3" />}
    </svg>
  )
}
