/** A button that prints, where there is one: it is of no use without a script, and so it is hidden until now. */
export function listenForPrint(): void {
  const button = document.querySelector<HTMLElement>('[data-print]')
  if (!button?.hidden) return
  button.hidden = false
  button.addEventListener('click', () => window.print())
}
