import { practiceForm as da } from '#app/i18n/da/practice-form.ts'
import { questionnaireForm as daQuestionnaire } from '#app/i18n/da/questionnaire-form.ts'
import { practiceForm as en } from '#app/i18n/en/practice-form.ts'
import { questionnaireForm as enQuestionnaire } from '#app/i18n/en/questionnaire-form.ts'
import {
  createOwnSaver,
  forgetOwnDrafts,
  readOwnDraft,
} from '#app/features/practice-form/browser/own-saver.ts'
import {
  type Card,
  fillCard,
  findCards,
  readCard,
  showCard,
  showRemainder,
} from '#app/features/practice-form/browser/card.ts'
import {
  createFolding,
  firstToOpen,
  focusHeading,
  stopAtFault,
} from '#app/features/practice-form/browser/folding.ts'
import { tidyCodeField } from '#app/features/practice-form/browser/code-field.ts'
import { createSaver, type Saver, type SaverState } from '#app/features/practice-form/browser/saver.ts'
import { createSavedWords } from '#app/features/practice-form/browser/saved-words.ts'
import { createSending } from '#app/features/practice-form/browser/sending.ts'
import { createActiveTime } from '#app/features/practice-form/browser/active-time.ts'
import { refusePastedList } from '#app/features/practice-form/browser/pasting.ts'
import { listenForPrint } from '#app/features/practice-form/browser/printing.ts'
import { enhanceTally } from '#app/features/practice-form/browser/tallying.ts'
import { createSystemChoice } from '#app/features/practice-form/browser/system-choice.ts'
import { restoreUnsent } from '#app/features/practice-form/browser/restore-unsent.ts'

const locale = document.documentElement.lang === 'en' ? 'en' : 'da'
const form = document.querySelector<HTMLFormElement>('[data-practice-form]')
/** By what somebody without a name came to a questionnaire; undefined on a practice's own form. */
const questionnaire = form?.dataset['questionnaire']
const words = chooseWords()
if (form) enhance(form)
const tally = document.querySelector<HTMLFormElement>('[data-tally]')
if (tally) enhanceTally(tally, words, locale)
listenForPrint()
if (document.querySelector('[data-questionnaire-sent]')) forgetOwnDrafts()
for (const field of document.querySelectorAll<HTMLInputElement>('[data-code]')) tidyCodeField(field)

/** Adds to the form what needs a script: saving as it goes, echo, folding. Everything else works without. */
function enhance(form: HTMLFormElement): void {
  const cards = findCards(form)
  const address = `${location.pathname.replace(/\/$/, '')}/gem`
  const system = createSystemChoice(form, () => saver.change(undefined, true))
  const time = createActiveTime()
  const show = createSavedWords(words, locale)
  const read = (ids: ReadonlySet<string>) =>
    Object.fromEntries(cards.filter(({ id }) => ids.has(id)).map((card) => [card.id, readCard(card)]))
  const onState = (state: SaverState) => {
    show(state)
    sending.onSaverState(state)
  }
  const everyId = new Set(cards.map(({ id }) => id))
  const saver: Saver =
    questionnaire === undefined
      ? createSaver({ address, read, readSystem: system.read, time, onState })
      : createOwnSaver({ by: questionnaire, read: () => read(everyId), onState })
  const folding = createFolding(form, cards, words)
  const sending = createSending({ form, cards, words, locale, saver, time, open: folding.open })
  form.dataset['js'] = ''
  for (const element of form.querySelectorAll<HTMLElement>('[data-next], [data-edit]')) element.hidden = false
  for (const element of form.querySelectorAll<HTMLElement>('[data-without-script]')) element.hidden = true
  for (const element of document.querySelectorAll<HTMLElement>('[data-with-script]')) element.hidden = false
  if (questionnaire === undefined) restoreUnsent(cards, system, saver)
  else restoreOwn(cards, questionnaire)
  for (const card of cards) {
    showCard(card, words, locale, form.querySelector('#fejl') !== null)
    listen(card, () => folding.refresh(), saver.change)
    card.element.querySelector('[data-edit]')?.addEventListener('click', () => go(card.id))
    card.element.querySelector('[data-next]')?.addEventListener('click', () => goOn(card))
  }
  openLinksToFields(form, cards, folding.open)
  folding.open(firstToOpen(cards))
  document.getElementById('fejl')?.focus()
  window.addEventListener('online', saver.flush)
  window.addEventListener('pagehide', saver.sendBeforeLeaving)
  if (questionnaire === undefined) reportOpened(address)

  function go(cardId: string | null): void {
    folding.open(cardId)
    const card = cards.find(({ id }) => id === cardId)
    if (card) focusHeading(card.element, '[data-heading]')
    else if (form) focusHeading(form, '#send')
  }

  function goOn(card: Card): void {
    const next = cards[cards.indexOf(card) + 1]
    if (!stopAtFault(card, words, locale)) go(next?.id ?? null)
  }
}

function chooseWords() {
  if (questionnaire === undefined) return locale === 'en' ? en : da
  return locale === 'en' ? enQuestionnaire : daQuestionnaire
}

function reportOpened(address: string): void {
  void fetch(address, { method: 'POST', body: new URLSearchParams({ opened: 'yes' }) }).catch(() => undefined)
}

function restoreOwn(cards: readonly Card[], by: string): void {
  const draft = readOwnDraft(by)
  for (const card of cards) {
    const raw = draft?.[card.id]
    if (raw) fillCard(card, raw)
  }
}

/** Saves while somebody types, checks when they leave the field; Enter goes on instead of sending. */
function listen(card: Card, refresh: () => void, change: (cardId: string, soon: boolean) => void): void {
  card.element.addEventListener('input', () => {
    change(card.id, false)
    showRemainder(card, words)
    if (card.element.querySelector('[aria-invalid="true"]')) showCard(card, words, locale, false)
  })
  card.element.addEventListener('change', () => {
    showCard(card, words, locale, false)
    refresh()
    change(card.id, true)
  })
  card.element.addEventListener('paste', (event) => refusePastedList(event, card, locale))
  card.element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    const fields = [...card.element.querySelectorAll<HTMLInputElement>('input[inputmode]')].filter(
      // What lies folded away cannot be gone on to.
      (field) => field.closest('details:not([open])') === null,
    )
    const next = fields[fields.indexOf(event.target) + 1]
    if (next && fields.includes(event.target)) next.focus()
    else card.element.querySelector<HTMLElement>('[data-next]')?.click()
  })
}

/** A link in the error summary leads into a folded card: open it first. */
function openLinksToFields(
  form: HTMLElement,
  cards: readonly Card[],
  open: (cardId: string | null) => void,
): void {
  form.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
    const target = link && document.getElementById(link.getAttribute('href')?.slice(1) ?? '')
    const card = target && cards.find(({ element }) => element.contains(target))
    if (!card || !target) return
    event.preventDefault()
    open(card.id)
    target.focus()
  })
}
