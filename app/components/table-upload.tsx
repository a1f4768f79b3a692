import styles from '#app/components/table-upload.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Field, TextArea, TextInput } from '#app/ui/field.tsx'
import { Note } from '#app/ui/note.tsx'

/** Why a table was not read, as the catalogue has words for it. */
export type TableRefusal = {
  readonly reason: keyof ReturnType<typeof useCatalogue>['tables']['refused']
  readonly count: number
}

/** The sentence about a table that was not read, on top of the form that it is about. */
export function TableRefusalNote({ refused }: { refused: TableRefusal }) {
  const { tables: words } = useCatalogue()
  return (
    <Note tone="error" title={words.refusedTitle} id="refused">
      <p>{words.refused[refused.reason](refused.count)}</p>
    </Note>
  )
}

/** Cells to paste or a file to choose. The form around it must send files (`encType`). */
export function TableUpload({ pasted = '', help }: { pasted?: string; help?: string }) {
  const { tables: words } = useCatalogue()
  return (
    <>
      <Field label={words.pasted} help={help ?? words.pastedHelp}>
        <TextArea name="pasted" rows={10} defaultValue={pasted} wrap="off" className={styles.cells} />
      </Field>
      <Field label={words.file} help={words.fileHelp}>
        <TextInput type="file" name="file" accept=".xlsx,.csv,.tsv,.txt" />
      </Field>
    </>
  )
}
