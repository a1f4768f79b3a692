import { systemFields } from '#app/domain/collection/form-fields.ts'

export type SystemChoice = { readonly read: () => string; readonly set: (system: string) => void }

/** Keeps the two controls for the record system in step, and shows the steps that belong to the choice. */
export function createSystemChoice(form: HTMLFormElement, onChange: () => void): SystemChoice {
  const before = form.querySelector<HTMLInputElement>(`[name="${systemFields.before}"]`)
  const radios = [...form.querySelectorAll<HTMLInputElement>(`[name="${systemFields.wide}"]`)]
  const list = form.querySelector<HTMLSelectElement>(`[name="${systemFields.narrow}"]`)

  function set(system: string): void {
    if (before) before.value = system
    for (const radio of radios) radio.checked = radio.value === system
    if (list) list.value = system
    showSteps(form, system)
  }

  for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-system-choice]')) {
    control.addEventListener('change', () => {
      set(control.value)
      onChange()
    })
  }
  return { read: () => before?.value ?? '', set }
}

function showSteps(form: HTMLElement, system: string): void {
  for (const card of form.querySelectorAll('[data-card]')) {
    const variants = [...card.querySelectorAll<HTMLElement>('[data-steps]')]
    const own = variants.find((variant) => variant.dataset['steps'] === system.toLowerCase())
    const shown = system !== '' && own ? own : variants.find((variant) => variant.dataset['steps'] === '')
    for (const variant of variants) variant.hidden = variant !== shown
  }
}
