import type { InputEvent, InputHTMLAttributes } from 'react'
import styles from '#app/components/code-input.module.css'
import { TextInput } from '#app/ui/field.tsx'

/**
 * One field for an eight-character code: upper case, the hyphen set in by itself. The server takes it with or without,
 * so nothing depends on the script.
 */
export function CodeInput(props: InputHTMLAttributes<HTMLInputElement>) {
  return (
    <TextInput
      className={styles.code}
      autoComplete="one-time-code"
      autoCapitalize="characters"
      spellCheck={false}
      maxLength={20}
      onInput={tidy}
      {...props}
    />
  )
}

/** Only while the cursor is at the end: moving it away from where somebody corrects would be worse than no hyphen. */
function tidy(event: InputEvent<HTMLInputElement>) {
  const field = event.currentTarget
  if (field.selectionStart !== field.value.length) return
  const characters = field.value.toUpperCase().replace(/[\s-]/g, '')
  field.value = characters.length > 4 ? `${characters.slice(0, 4)}-${characters.slice(4)}` : characters
}
