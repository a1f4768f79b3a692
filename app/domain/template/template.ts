import type { HandoutDefinition } from '#app/domain/template/handout-definition.ts'
import type { ListRole, FormRole, Milestone } from '#app/domain/template/roles.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import type { RichText } from '#app/domain/text/rich-text.ts'

/** What a package is about decides which guidance, sections and handouts apply. */
export type PackageKind = 'clinical' | 'organisational' | 'cross-sector'

/**
 * A template is data: which steps there are, which sections each holds, what guidance stands beside them and which
 * blocks make up each handout. The app knows roles, never topics, steps or handouts by name.
 */
export type Template = {
  readonly format: 'klyngebygger-template/1'
  readonly id: string
  /** A published version is never edited; a change is a new version. */
  readonly version: number
  readonly language: Locale
  readonly title: string
  readonly description: string
  readonly author: string
  readonly kinds: readonly {
    readonly kind: PackageKind
    readonly title: string
    readonly description: string
  }[]
  /** Names offered where a practice's record system is chosen. Data, since systems come and go. */
  readonly recordSystems: readonly string[]
  readonly watchedWords?: WatchedWords
  /** Upper-case abbreviations that need no explanation: "CPR", "LDL". */
  readonly knownAbbreviations?: readonly string[]
  readonly steps: readonly Step[]
  readonly handouts: readonly HandoutDefinition[]
}

/** Words that belong to one topic or partner, and so tell that a text was left over from another package. */
export type WatchedWords = {
  /** A star stands for any ending: "kommun*" is also "kommunen" and "kommunale". */
  readonly words: readonly string[]
  /** Sections that say what the package is about. A word that stands in one of them belongs everywhere. */
  readonly topicSections: readonly string[]
}

export type Step = {
  readonly id: string
  readonly title: string
  /** One or two sentences under the step's heading. Never printed. */
  readonly intro: string
  readonly sections: readonly Section[]
}

export type Section = RichTextSection | FormSection | ListSection

type SectionBase = {
  /** Unique in the template. */
  readonly id: string
  readonly title: string
  /** Help beside the section. Never printed unless a handout has a `guidance` block for it. */
  readonly guidance?: RichText
  /** Stands in for `guidance` in packages of this kind; `stepsOf` has already chosen. */
  readonly guidanceFor?: { readonly [kind in PackageKind]?: RichText }
  /** The section only exists in packages of these kinds. */
  readonly kinds?: readonly PackageKind[]
  /** An optional section does not count in the progress. */
  readonly optional?: boolean
}

export type RichTextSection = SectionBase & {
  readonly type: 'rich-text'
  /** What to write, shown in the empty section. */
  readonly placeholder?: string
  /** How many words are enough. A hint, never a limit. */
  readonly lengthHint?: number
  readonly example?: RichText
  /** Stands in for `example` in packages of this kind; `stepsOf` has already chosen. */
  readonly exampleFor?: { readonly [kind in PackageKind]?: RichText }
  readonly initial?: RichText
  /** Stands in for `initial` in packages of this kind; `stepsOf` has already chosen. */
  readonly initialFor?: { readonly [kind in PackageKind]?: RichText }
}

export type FormSection = SectionBase & {
  readonly type: 'form'
  readonly role?: FormRole
  /** With the role `acceptance`: the text of the same step that the cluster says yes to. */
  readonly accepts?: string
  readonly schema: JsonSchema
  readonly uiSchema: UiSchema
  readonly initial?: FormValues
}

export type ListSection = SectionBase & {
  readonly type: 'list'
  readonly role?: ListRole
  /** What one item is called: "målepunkt", and what the button that makes one says: "Nyt målepunkt". */
  readonly itemName: string
  readonly addLabel: string
  /** The property whose text names an item in the closed card. */
  readonly itemTitle: string
  readonly itemSchema: JsonSchema
  readonly itemUiSchema: UiSchema
  readonly example?: readonly ListItem[]
  /** As for a text. */
  readonly exampleFor?: { readonly [kind in PackageKind]?: readonly ListItem[] }
  /** Ready items to tick and take, beside the example. */
  readonly picks?: Picks
  readonly initial?: readonly ListItem[]
  /** As for a text. */
  readonly initialFor?: { readonly [kind in PackageKind]?: readonly ListItem[] }
  /** With the role `tasks`: ids of tasks that are done when the package has come that far, without anybody's tick. */
  readonly milestones?: { readonly [itemId: string]: Milestone }
}

export type Picks = {
  /** What the button that shows them says: "Hent spørgsmål". */
  readonly label: string
  readonly groups: readonly {
    readonly title: string
    /** The group is only offered in packages of these kinds; `stepsOf` has already chosen. */
    readonly kinds?: readonly PackageKind[]
    readonly items: readonly ListItem[]
  }[]
}

/** A JSON Schema (draft 2020-12 subset) with `type: 'object'`. */
export type JsonSchema = {
  readonly type?: string
  readonly title?: string
  readonly description?: string
  readonly properties?: { readonly [name: string]: JsonSchema }
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly enum?: readonly (string | number)[]
  readonly oneOf?: readonly {
    readonly const: string | number
    readonly title: string
    /** What to know about the choice; shown where it is chosen. */
    readonly description?: string
  }[]
  readonly format?: string
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly default?: unknown
  readonly additionalProperties?: boolean
}

/** A JSON Forms UI schema. What `options` may say is described in `templates/template.schema.json`. */
export type UiSchema = {
  readonly type: string
  readonly label?: string
  readonly scope?: string
  readonly elements?: readonly UiSchema[]
  readonly options?: { readonly [name: string]: unknown }
  readonly rule?: unknown
}

export type FormValues = { readonly [name: string]: unknown }

/** One item of a list section; the id is stable through edits, copies and rounds. */
export type ListItem = { readonly id: string; readonly [name: string]: unknown }

/** What the coordinator wrote in a section. The type equals the section's. */
export type SectionContent =
  | { readonly type: 'rich-text'; readonly text: RichText }
  | { readonly type: 'form'; readonly values: FormValues }
  | { readonly type: 'list'; readonly items: readonly ListItem[] }
