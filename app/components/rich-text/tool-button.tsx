import styles from './toolbar.module.css'
import { Icon, type IconName } from '#app/ui/icon.tsx'

/** One tool. It keeps the text's selection: pressing it does not take the focus by mouse. */
export function ToolButton({
  label,
  icon,
  isPressed,
  isPossible,
  isStop,
  onStop,
  onUse,
}: {
  label: string
  icon: IconName | undefined
  /** Undefined for a tool that does something once, such as undo. */
  isPressed: boolean | undefined
  isPossible: boolean
  isStop: boolean
  onStop: () => void
  onUse: () => void
}) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={icon && label}
      title={icon && label}
      aria-pressed={isPressed}
      aria-disabled={!isPossible}
      tabIndex={isStop ? 0 : -1}
      onFocus={onStop}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => isPossible && onUse()}
    >
      {icon ? <Icon name={icon} /> : label}
    </button>
  )
}
