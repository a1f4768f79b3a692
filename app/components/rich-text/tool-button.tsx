import styles from './toolbar.module.css'
import { Icon, type IconName } from '#app/ui/icon.tsx'

/** One tool. It keeps the text's selection: pressing it does not take the focus by mouse. */
export function ToolButton({
  label,
  icon,
  letter,
  isPressed,
  isPossible,
  isStop,
  onStop,
  onUse,
}: {
  label: string
  icon: IconName | undefined
  letter?: { readonly style: 'bold' | 'italic'; readonly text: string } | undefined
  /** Undefined for a tool that does something once, such as undo. */
  isPressed: boolean | undefined
  isPossible: boolean
  isStop: boolean
  onStop: () => void
  onUse: () => void
}) {
  const isDrawn = icon !== undefined || letter !== undefined
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={isDrawn ? label : undefined}
      title={isDrawn ? label : undefined}
      aria-pressed={isPressed}
      aria-disabled={!isPossible}
      tabIndex={isStop ? 0 : -1}
      onFocus={onStop}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => isPossible && onUse()}
    >
      {icon && <Icon name={icon} />}
      {letter && <span className={styles[letter.style]}>{letter.text}</span>}
      {!isDrawn && label}
    </button>
  )
}
