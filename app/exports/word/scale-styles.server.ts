import { LineRuleType, type IStylesOptions } from 'docx'
import type { LookScale } from '#app/domain/handout/look-scale.ts'

type Style = NonNullable<IStylesOptions['paragraphStyles']>[number]
type Look = Pick<Style, 'run' | 'paragraph'>

/** What stands around the text is alike on all sheets, and its room in the margin is too. */
const frame: ReadonlySet<string> = new Set(['Header', 'Footer'])

/** The same styles larger or closer, so that the reader still changes all of a sheet by its styles. */
export function scaleStyles(styles: IStylesOptions, scale: LookScale): IStylesOptions {
  if (scale.type === 1) return styles
  const defaults = Object.entries(styles.default ?? {}).map(([name, style]) => [
    name,
    scaleLook(style, scale),
  ])
  return {
    ...styles,
    default: Object.fromEntries(defaults),
    paragraphStyles: styles.paragraphStyles?.map((style) => scaleStyle(style, scale)) ?? [],
    characterStyles:
      styles.characterStyles?.map((style) => ({ ...style, run: scaleRun(style.run, scale) })) ?? [],
  }
}

function scaleStyle(style: Style, scale: LookScale): Style {
  return frame.has(style.id) ? style : { ...style, ...scaleLook(style, scale) }
}

function scaleLook<Some extends Look>(style: Some, scale: LookScale): Some {
  const paragraph = style.paragraph && { ...style.paragraph, ...scaleSpacing(style.paragraph, scale) }
  return { ...style, run: scaleRun(style.run, scale), ...(paragraph ? { paragraph } : {}) }
}

/** Word counts letters in half points. */
function scaleRun(run: Style['run'], scale: LookScale): Style['run'] {
  if (typeof run?.size !== 'number') return run
  return { ...run, size: Math.round(run.size * scale.type) }
}

function scaleSpacing({ spacing }: NonNullable<Style['paragraph']>, scale: LookScale) {
  if (!spacing) return {}
  const { before, after, line, lineRule } = spacing
  const times = (value: typeof before) =>
    typeof value === 'number' ? Math.round(value * scale.space) : value
  const exact =
    lineRule === LineRuleType.EXACT && typeof line === 'number' ? { line: Math.round(line * scale.rows) } : {}
  return { spacing: { ...spacing, before: times(before), after: times(after), ...exact } }
}
