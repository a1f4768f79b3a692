import type { OtherVersion } from '#app/domain/package/autosave.ts'
import type { Colleague } from '#app/domain/package/presence.ts'
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
  /** Made for this request alone. */
  readonly saveId: string
  /** Ids of earlier saves on the same base whose answer never came: what was stored of them is this writer's own. */
  readonly unanswered: readonly string[]
}

/** The newest revision both texts were made from. */
export type BaseVersion = { readonly revision: number; readonly content: SectionContent }

/** What the server answers, as JSON. In a merge `savedByName` is who saved meanwhile. */
export type SaveAnswer =
  | {
      readonly status: 'saved'
      readonly revision: number
      readonly savedAt: string
      /** Where a CPR number was taken out before the text was stored. */
      readonly redacted: readonly RedactedPlace[]
    }
  /** Somebody saved meanwhile, and both texts went into one, which is stored and given back. */
  | ({ readonly status: 'merged'; readonly redacted: readonly RedactedPlace[] } & OtherVersion)
  /** The texts overlap: nothing was stored. */
  | ({ readonly status: 'conflict'; readonly base: BaseVersion | null } & OtherVersion)
  | { readonly status: 'refused'; readonly faults: readonly Fault[] }

/** Who else is at work in the package, told with every answer to a page. */
export type PresenceReply = { readonly others: readonly Colleague[] }

export type SaveReply = SaveAnswer & PresenceReply
