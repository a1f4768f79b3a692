import { useEffect, useRef, useState } from 'react'
import { CopyButton } from '#app/components/copy-button.tsx'
import styles from '#app/features/collection/link-panel.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { MadeLinks } from '#app/server/collection-jobs.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Field, TextArea, TextInput } from '#app/ui/field.tsx'
import { Note } from '#app/ui/note.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'

type Link = MadeLinks['links'][number]

/** Links that were just made, to copy or to send: they are shown this once. */
export function LinkPanel({ made }: { made: MadeLinks }) {
  const { links: words } = useCatalogue().collection
  const { links } = made
  const ref = useRef<HTMLElement>(null)
  const isCopied = useCopyAtOnce(links.length === 1 ? links[0]?.address : undefined)
  useEffect(() => ref.current?.focus(), [])
  const all = links.map(({ practiceName, address }) => `${practiceName}\t${address}`).join('\n')
  return (
    <section ref={ref} className={styles.panel} tabIndex={-1} aria-labelledby="links">
      <h2 id="links">{words.title(links.length)}</h2>
      <output className={styles.copied}>{isCopied ? words.linkCopied : ''}</output>
      <p>{words.once(links.length)}</p>
      {made.onlyHere && <Note tone="caution">{words.onlyHere}</Note>}
      {links.length > 1 && <CopyButton text={all} label={words.copyAll} done={words.copied} icon="copy" />}
      {links.length === 1 ? (
        links.map((link) => <OneLink key={link.participantId} link={link} />)
      ) : (
        <ul className={styles.practices}>
          {links.map((link) => (
            <li key={link.participantId}>
              <details>
                <summary>{link.practiceName}</summary>
                <LinkFields link={link} />
              </details>
              <LinkActions link={link} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function OneLink({ link }: { link: Link }) {
  return (
    <>
      <LinkFields link={link} />
      <LinkActions link={link} />
    </>
  )
}

function LinkFields({ link }: { link: Link }) {
  const { links: words } = useCatalogue().collection
  return (
    <div className={styles.link}>
      <Field label={words.address(link.practiceName)}>
        <TextInput readOnly value={link.address} />
      </Field>
      <Field label={words.text(link.practiceName)}>
        <TextArea readOnly rows={6} value={link.text} />
      </Field>
    </div>
  )
}

function LinkActions({ link }: { link: Link }) {
  const { links: words, seats } = useCatalogue().collection
  const forPractice = seats.forPractice(link.practiceName)
  return (
    <div className={styles.actions}>
      <CopyButton
        text={link.address}
        label={words.copyLink}
        context={forPractice}
        done={words.copied}
        icon="link"
      />
      <CopyButton
        text={link.text}
        label={words.copyText}
        context={forPractice}
        done={words.copied}
        icon="copy"
      />
      {link.mailto === null ? (
        <p>{words.noEmail}</p>
      ) : (
        <ButtonLink href={link.mailto} icon="mail" size="dense">
          {words.mail}
          <VisuallyHidden>{forPractice}</VisuallyHidden>
        </ButtonLink>
      )}
    </div>
  )
}

/** The button said "copy", so a single link is copied as soon as it is made, where the browser lets a script do it. */
function useCopyAtOnce(address: string | undefined): boolean {
  const [isCopied, setIsCopied] = useState(false)
  useEffect(() => {
    if (address === undefined || !('clipboard' in navigator)) return
    navigator.clipboard.writeText(address).then(
      () => setIsCopied(true),
      () => setIsCopied(false),
    )
  }, [address])
  return isCopied
}
