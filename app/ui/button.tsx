import type { AnchorHTMLAttributes, ButtonHTMLAttributes, HTMLAttributes, ReactNode } from 'react'
import styles from '#app/ui/button.module.css'
import { Icon, type IconName } from '#app/ui/icon.tsx'

type Look = {
  /** `filled` at most once a page. */
  readonly variant?: 'filled' | 'outlined' | 'quiet' | 'danger'
  readonly size?: 'normal' | 'dense'
  readonly icon?: IconName
  /** Drawn after the words, for example an arrow. */
  readonly iconAfter?: IconName
  readonly children?: ReactNode
}

/** A button that does something. A `type` must be thought of only for `submit`. */
export function Button({
  variant = 'outlined',
  size = 'normal',
  icon,
  iconAfter,
  children,
  className,
  type = 'button',
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button type={type} className={lookOf(variant, size, className)} {...rest}>
      <Words icon={icon} iconAfter={iconAfter}>
        {children}
      </Words>
    </button>
  )
}

/** The same look on a link: it goes somewhere. */
export function ButtonLink({
  variant = 'outlined',
  size = 'normal',
  icon,
  iconAfter,
  children,
  className,
  ...rest
}: Look & { readonly href: string } & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a className={lookOf(variant, size, className)} {...rest}>
      <Words icon={icon} iconAfter={iconAfter}>
        {children}
      </Words>
    </a>
  )
}

/** The same look on what opens a `<details>`. */
export function ButtonSummary({
  variant = 'outlined',
  size = 'normal',
  icon,
  iconAfter = 'chevron-down',
  children,
  className,
  ...rest
}: Look & HTMLAttributes<HTMLElement>) {
  return (
    <summary
      className={lookOf(variant, size, [styles.summary, className].filter(Boolean).join(' '))}
      {...rest}
    >
      <Words icon={icon} iconAfter={iconAfter}>
        {children}
      </Words>
    </summary>
  )
}

function Words({ icon, iconAfter, children }: Pick<Look, 'icon' | 'iconAfter' | 'children'>) {
  return (
    <>
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </>
  )
}

function lookOf(variant: string, size: string, className: string | undefined): string {
  return [styles.button, styles[variant], styles[size], className].filter(Boolean).join(' ')
}
