/** Sets the hyphen of a code in by itself, while the cursor is at the end; the server takes it with or without. */
export function tidyCodeField(field: HTMLInputElement): void {
  field.addEventListener('input', () => {
    if (field.selectionStart !== field.value.length) return
    const characters = field.value.toUpperCase().replace(/[\s-]/g, '')
    field.value = characters.length > 4 ? `${characters.slice(0, 4)}-${characters.slice(4)}` : characters
  })
}
