import type { HandoutLook } from '#app/domain/handout/handout.ts'
import type { ListRole } from '#app/domain/template/roles.ts'
import type { PackageKind } from '#app/domain/template/template.ts'
import type { RichText } from '#app/domain/text/rich-text.ts'

/** A handout as the template describes it: ordered blocks. A new handout is a change of the template only. */
export type HandoutDefinition = {
  readonly id: string
  readonly title: string
  /** Placeholders as in `TextBlock`. */
  readonly subtitle?: string
  /** Without extension and package title: "Faktaark". */
  readonly fileName: string
  /** One sentence on the page that lists the handouts: who holds it in hand, and when. */
  readonly purpose: string
  readonly when: 'before' | 'meeting' | 'after' | 'whole'
  readonly kinds?: readonly PackageKind[]
  /** `slides` makes a deck for PowerPoint of the blocks; without it the handout is a sheet. */
  readonly format?: 'slides'
  readonly orientation?: 'portrait' | 'landscape'
  readonly numberedHeadings?: boolean
  /** One copy for every practice with its own numbers, each beginning a right-hand page; without it the sheet is one. */
  readonly copies?: 'practice'
  /** `close` is set closer and smaller; `poster` larger, to be read from across a room. */
  readonly look?: HandoutLook
  /** A sheet that is meant to be one page, or both sides of a leaf, is set closer when it would else be more. */
  readonly fit?: 'page' | 'leaf'
  readonly blocks: readonly BlockDefinition[]
}

/** Any block may be conditional: printed only when the named section has content, or when results are there. */
export type Condition = {
  readonly filled?: string
  readonly results?: boolean
  readonly kinds?: readonly PackageKind[]
}

export type BlockDefinition = { readonly when?: Condition } & (
  | { readonly block: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /**
   * Fixed text of the template. In headings and texts these are replaced: `{title}`, `{cluster}`, `{meetingDate}`,
   * `{meetingTime}`, `{meetingPlace}`, `{duration}`, `{indicatorCount}`, `{minutes}`, `{sources}`, `{deadline}`, and
   * `{practice}` where there is a copy for every practice.
   */
  | { readonly block: 'text'; readonly style?: 'normal' | 'intro' | 'small'; readonly content: RichText }
  | { readonly block: 'contents'; readonly title: string }
  /** With `ifRoom` it is left out where it would make the sheet longer. */
  | { readonly block: 'page-break'; readonly ifRoom?: boolean }
  /**
   * A section as it was written: rich text as such, a form as label–value rows, a list as a table or as paragraphs.
   * An empty section prints `lines` writing lines (default 3), never nothing.
   */
  | {
      readonly block: 'section'
      readonly section: string
      readonly heading?: 1 | 2 | 3
      /** Replaces the section's title as heading. */
      readonly title?: string
      readonly lines?: number
      /** For a list: its columns. Without them each item is a small heading with its fields below. */
      readonly columns?: readonly ColumnDefinition[]
      /** Printed in a tinted box under this heading. */
      readonly box?: boolean
    }
  | { readonly block: 'guidance'; readonly section: string }
  /** A tinted box of label–value rows, filled from the package. Rows without a value are left out. */
  | { readonly block: 'fact-box'; readonly title: string; readonly rows: readonly FactRow[] }
  /** Columns side by side under rules, each a list of short lines: before, during, after. */
  | {
      readonly block: 'columns'
      readonly columns: readonly { readonly title: string; readonly source: ColumnSource }[]
    }
  /** What do we know · what is recommended · indicators; one row per recommendation. */
  | { readonly block: 'recommendations'; readonly headings: readonly [string, string, string] }
  /** Definition of every indicator: number, title, numerator, denominator, period, source, direction, note. */
  | {
      readonly block: 'indicators'
      /** One row each; without it each has a table of its own. */
      readonly layout?: 'table'
      /** Without the questions, which are asked of the practices and found nowhere. */
      readonly numbersOnly?: boolean
      readonly labels: IndicatorLabels
    }
  /** Per indicator: question, steps per record system, boxes to write the numbers in. */
  | { readonly block: 'extraction-guide'; readonly labels: ExtractionLabels }
  /** One page for every source and record system: how each of its indicators is found there. */
  | { readonly block: 'source-pages'; readonly labels: SourcePageLabels }
  /** The form on paper: what to count, and room for the number. */
  | { readonly block: 'answer-form'; readonly labels: AnswerFormLabels }
  /** The leader's programme: minute, who, what, slide, technique and material, a row for every part. */
  | { readonly block: 'run-sheet'; readonly labels: RunSheetLabels }
  /** The practice's own numbers beside the cluster's; where there are none, room to write them. */
  | { readonly block: 'own-results'; readonly labels: OwnResultLabels }
  | { readonly block: 'programme'; readonly version: 'members' | 'leader'; readonly labels: ProgrammeLabels }
  /** Questions grouped by indicator or recommendation, or all general ones; `lines` writing lines after each. */
  | {
      readonly block: 'questions'
      /** A question about both an indicator and a recommendation is printed with the indicator. */
      readonly about: 'indicators' | 'recommendations' | 'general'
      readonly lines: number
      readonly ticks?: boolean
      readonly heading?: 1 | 2 | 3
      /** "Målepunkt {number}: {title}"; a recommendation has no number. */
      readonly groupTitle?: string
      /** Only those that no part of the programme brings up. */
      readonly unplanned?: boolean
    }
  /** All questions in one table with room to write beside them; the titles of the groups as in `questions`. */
  | { readonly block: 'question-table'; readonly labels: QuestionTableLabels }
  | { readonly block: 'plan'; readonly labels: PlanLabels }
  | { readonly block: 'techniques'; readonly labels: TechniqueLabels }
  /** One card per indicator: a question, the time for it, the technique of its part of the programme. */
  | { readonly block: 'facilitator-cards'; readonly labels: CardLabels }
  /** Per indicator: how many practices count among few, and how wide the intervals are. Nothing without results. */
  | { readonly block: 'certainty'; readonly labels: CertaintyLabels }
  | {
      readonly block: 'references'
      readonly heading?: 1 | 2 | 3
      readonly title?: string
      readonly readOnLabel: string
    }
  /** Per indicator: sentence, chart, table twin and cautions. Prints `waiting` while there are no results. */
  | { readonly block: 'results'; readonly labels: ResultLabels; readonly waiting: string }
  | { readonly block: 'writing-lines'; readonly count: number; readonly label?: string }
  /** Lines to write on for every part of the programme that is about numbers, or for every part when none is. */
  | { readonly block: 'programme-notes'; readonly lines: number }
  /** A dashed line across the sheet to fold it at: what stands below is for later. */
  | { readonly block: 'fold'; readonly text: string }
  | { readonly block: 'tick-boxes'; readonly items: readonly string[] }
  /** An empty table to fill in by hand. */
  | {
      readonly block: 'form-table'
      readonly columns: readonly { readonly title: string; readonly width: number }[]
      readonly rows: number
      /** In the first column. The label `{indicators}` becomes one row per indicator, with its number and title. */
      readonly rowLabels?: readonly string[]
    }
  | { readonly block: 'caution'; readonly lead: string; readonly text: string }
  /** Begins a slide: the blocks up to the next one stand on it. Placeholders as in `TextBlock`. */
  | {
      readonly block: 'slide'
      readonly title: string
      /** `title` opens the deck, `section` has its title in the middle. */
      readonly layout?: 'title' | 'section'
      /** For whoever leads the meeting. */
      readonly notes?: string
    }
  /** The evening at a glance: when, and what. */
  | { readonly block: 'agenda'; readonly labels: AgendaLabels }
  /** Slides in the order of the programme, each indicator with its chart and the question to it. */
  | { readonly block: 'meeting-slides'; readonly labels: SlideLabels; readonly waiting: string }
)

/** The definition of one kind of block: `BlockOf<'section'>`. */
export type BlockOf<Kind extends BlockDefinition['block']> = Extract<
  BlockDefinition,
  { readonly block: Kind }
>

export type ColumnDefinition = {
  readonly title: string
  /** Property of the item; `#` is the running number. */
  readonly property: string
  /** Relative width. */
  readonly width: number
  readonly as?: 'text' | 'date' | 'indicators' | 'tick'
}

export type FactRow = {
  readonly label: string
  /** Fixed text with placeholders, a list role whose items' titles are printed, or a section's text. */
  readonly value: { readonly text: string } | { readonly role: ListRole } | { readonly section: string }
}

/** `tasks-before`/`tasks-after` take the plan's tasks; `programme` the items with clock times; `lines` fixed ones. */
export type ColumnSource =
  | { readonly from: 'tasks-before' | 'tasks-after' | 'programme' }
  | { readonly from: 'lines'; readonly lines: readonly string[] }

export type IndicatorLabels = {
  readonly indicator: string
  readonly numerator: string
  readonly denominator: string
  readonly count: string
  readonly population: string
  readonly period: string
  readonly source: string
  readonly direction: string
  readonly high: string
  readonly low: string
  readonly none: string
  /** "pr. 1.000" */
  readonly perThousand: string
  /** Heads of the columns where there is one table: how it is counted; from when, and where. */
  readonly counted?: string
  readonly where?: string
}

export type ExtractionLabels = {
  readonly steps: string
  /** "I {system}" */
  readonly stepsIn: string
  readonly minutes: string
  readonly yourNumber: string
  readonly noSteps: string
}

export type SourcePageLabels = {
  /** "{source} i {system}" */
  readonly page: string
  /** For indicators that do not say where they are found. */
  readonly otherSource: string
  /** For systems without steps of their own: "Andre lægesystemer" */
  readonly otherSystems: string
  readonly indicator: string
  readonly steps: string
  readonly minutes: string
  readonly noSteps: string
}

export type AnswerFormLabels = {
  readonly indicator: string
  readonly counted: string
  readonly yourNumber: string
}

export type RunSheetLabels = {
  readonly minute: string
  readonly who: string
  readonly what: string
  readonly slide: string
  /** Where no slide is named: "Målepunkt {numbers}" */
  readonly indicators: string
  readonly technique: string
  readonly material: string
  readonly pause: string
}

export type OwnResultLabels = {
  readonly indicator: string
  readonly own: string
  readonly interval: string
  readonly cluster: string
  /** Of a question, that has an answer and no number. */
  readonly ownAnswer?: string
  readonly clusterAnswers?: string
}

export type QuestionTableLabels = {
  readonly questions: string
  readonly notes: string
  readonly indicators: string
  readonly recommendations: string
  readonly general: string
}

export type ProgrammeLabels = {
  readonly time: string
  readonly content: string
  readonly minutes: string
  readonly indicators: string
  readonly technique: string
  readonly questions: string
  readonly pause: string
}

export type PlanLabels = {
  readonly task: string
  readonly responsible: string
  readonly deadline: string
  readonly done: string
}

export type TechniqueLabels = { readonly when: string; readonly minutes: string; readonly words: string }

export type CardLabels = {
  /** "Målepunkt {number}: {title}" */
  readonly card: string
  /** Before an empty line: "Spørgsmål" */
  readonly question: string
  readonly time: string
  /** "{minutes} af {total} i »{part}«" */
  readonly timeOf: string
  readonly technique: string
  readonly words: string
  /** Of the results, once there are any; what has no label is not printed. */
  readonly shows?: string
  readonly showsNot?: string
}

export type CertaintyLabels = {
  readonly indicator: string
  readonly small: string
  readonly widths: string
}

export type ResultLabels = {
  readonly figure: string
  readonly table: string
  readonly practice: string
  readonly value: string
  readonly interval: string
  readonly cluster: string
}

export type AgendaLabels = { readonly time: string; readonly content: string; readonly pause: string }

export type SlideLabels = {
  /** "{number} {title}" */
  readonly indicator: string
  readonly pause: string
  /** "Vi fortsætter kl. {time}" */
  readonly resume: string
  /** "Til drøftelse: {title}" */
  readonly discussion: string
  /** Heads of the notes to whoever leads the meeting. */
  readonly time: string
  /** "{minutes} af {total} i »{part}«" */
  readonly timeOf: string
  readonly shows: string
  readonly showsNot: string
  readonly cautions: string
  readonly question: string
  readonly technique: string
  readonly how: string
  readonly words: string
  readonly who: string
  readonly material: string
}
