import {
  createContext,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useContext,
  useId,
} from 'react'
import styles from '#app/ui/field.module.css'
import { Icon } from '#app/ui/icon.tsx'

/** What a `Field` tells the control inside it. */
type Wiring = { readonly id: string; readonly describedBy: string | undefined; readonly invalid: boolean }

const FieldContext = createContext<Wiring | undefined>(undefined)

/**
 * Label above, help under it, the control, then the message. The control inside (any of those below) is wired to all
 * three. `optional` is the word that says so; required is the normal case. `aside` stands to the right of the label.
 */
export function Field({
  label,
  help,
  error,
  hint,
  note,
  optional,
  aside,
  id,
  children,
}: {
  label: ReactNode
  help?: ReactNode
  error?: ReactNode
  /** Advice on what is being written, told when it comes; an empty text while there is none. */
  hint?: string
  /** What to know about what is chosen, told when the choice changes; an empty text while there is nothing to know. */
  note?: string
  optional?: string
  aside?: ReactNode
  id?: string
  children: ReactNode
}) {
  const ownId = useId()
  const control = id ?? ownId
  const described = [
    help ? `${control}-help` : '',
    hint ? `${control}-hint` : '',
    note ? `${control}-note` : '',
    error ? `${control}-error` : '',
  ]
    .filter(Boolean)
    .join(' ')
  const wiring = { id: control, describedBy: described || undefined, invalid: Boolean(error) }
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label className={styles.label} htmlFor={control}>
          {label} {optional && <span className={styles.optional}>{optional}</span>}
        </label>
        {aside}
      </div>
      {help && (
        <p className={styles.help} id={`${control}-help`}>
          {help}
        </p>
      )}
      <FieldContext value={wiring}>{children}</FieldContext>
      {hint !== undefined && (
        <output className={styles.hint} id={`${control}-hint`}>
          {hint}
        </output>
      )}
      {note !== undefined && (
        <output className={styles.help} id={`${control}-note`}>
          {note}
        </output>
      )}
      {error && <FieldError id={`${control}-error`}>{error}</FieldError>}
    </div>
  )
}

/** The message under a control, with its icon. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className={styles.error} id={id}>
      <Icon name="warning" size={18} />
      <span>{children}</span>
    </p>
  )
}

function useWiring() {
  const wiring = useContext(FieldContext)
  if (!wiring) return {}
  return {
    id: wiring.id,
    'aria-describedby': wiring.describedBy,
    'aria-invalid': wiring.invalid ? true : undefined,
  }
}

export function TextInput({ className, ...rest }: InputHTMLAttributes<HTMLInputElement>) {
  return <input type="text" className={join(styles.control, className)} {...useWiring()} {...rest} />
}

export function TextArea({ className, rows = 4, ...rest }: TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return <textarea rows={rows} className={join(styles.control, className)} {...useWiring()} {...rest} />
}

/** A count: 112 px, right-aligned, numeric keyboard. Text to the browser, so that what was typed is never thrown away. */
export function NumberInput({
  size = 'count',
  className,
  ...rest
}: Omit<InputHTMLAttributes<HTMLInputElement>, 'size'> & { readonly size?: 'count' | 'normal' }) {
  return (
    <input
      type="text"
      inputMode="numeric"
      autoComplete="off"
      className={join(styles.control, join(styles[size], className))}
      {...useWiring()}
      {...rest}
    />
  )
}

export type Choice = { readonly value: string; readonly label: string; readonly help?: string }

export function Select({
  choices,
  className,
  ...rest
}: SelectHTMLAttributes<HTMLSelectElement> & { readonly choices: readonly Choice[] }) {
  return (
    <select className={join(styles.control, join(styles.select, className))} {...useWiring()} {...rest}>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}

export function Checkbox({
  label,
  help,
  ...rest
}: InputHTMLAttributes<HTMLInputElement> & { readonly label: ReactNode; readonly help?: ReactNode }) {
  return (
    <label className={styles.choice}>
      <input type="checkbox" {...rest} />
      <ChoiceWords label={label} help={help} />
    </label>
  )
}

/** One of a few. `segmented` for short words in a row, `cards` where each needs a line of help. */
export function RadioGroup({
  legend,
  help,
  error,
  choices,
  look = 'cards',
  ...rest
}: InputHTMLAttributes<HTMLInputElement> & {
  readonly legend: ReactNode
  readonly help?: ReactNode
  readonly error?: ReactNode
  readonly choices: readonly Choice[]
  readonly look?: 'segmented' | 'cards'
}) {
  const { value, defaultValue, ...input } = rest
  const id = useId()
  const described = [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <fieldset className={styles.field} aria-describedby={described || undefined}>
      <legend className={styles.label}>{legend}</legend>
      {help && (
        <p className={styles.help} id={`${id}-help`}>
          {help}
        </p>
      )}
      <div className={styles[look]}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.choice}>
            <input
              type="radio"
              value={choice.value}
              checked={value === undefined ? undefined : value === choice.value}
              defaultChecked={defaultValue === undefined ? undefined : defaultValue === choice.value}
              {...input}
            />
            <ChoiceWords label={choice.label} help={choice.help} />
          </label>
        ))}
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  )
}

function ChoiceWords({ label, help }: { label: ReactNode; help?: ReactNode }) {
  return (
    <span className={styles.words}>
      <span>{label}</span>
      {help && <span className={styles.help}>{help}</span>}
    </span>
  )
}

function join(first: string | undefined, second: string | undefined): string {
  return [first, second].filter(Boolean).join(' ')
}
