import type { OtherVersion } from '#app/domain/package/autosave.ts'
import type { RedactedPlace } from '#app/domain/package/redact-content.ts'
import type { SectionContent } from '#app/domain/template/template.ts'
import type { Fault } from '#app/domain/text/fault.ts'

/** What the browser sends to save a section, as JSON. */
export type SaveRequest = {
  /** The revision the text was written on; 0 when nobody had saved the section. */
  readonly baseRevision: number
  readonly content: SectionContent
  /**
   * Texts that lost a choice between two versions, oldest first. They become revisions below the new one, so that
   * both versions stay in the history.
   */
  readonly setAside: readonly SectionContent[]
}

/** What the server answers, as JSON. */
export type SaveAnswer =
  | {
      readonly status: 'saved'
      readonly revision: number
      readonly savedAt: string
      /** Where a CPR number was taken out before the text was stored. */
      readonly redacted: readonly RedactedPlace[]
    }
  | ({ readonly status: 'conflict' } & OtherVersion)
  | { readonly status: 'refused'; readonly faults: readonly Fault[] }
