import type { SectionState } from '#app/domain/package/section-content.ts'
import { Icon, type IconName } from '#app/ui/icon.tsx'
import { LittleSheet, type SheetLine } from '#app/ui/little-sheet.tsx'

export type RailSignName = Extract<IconName, 'home' | 'inbox' | 'chart' | 'papers'>

const lines: Record<SectionState, SheetLine> = {
  empty: 'pale',
  standard: 'pale',
  begun: 'half',
  written: 'full',
}

/** A step's little sheet, with a line per section; the other pages have an icon. Both are decoration. */
export function RailSign({ sign }: { sign: RailSignName | readonly SectionState[] }) {
  return typeof sign === 'string' ? (
    <Icon name={sign} />
  ) : (
    <LittleSheet lines={sign.map((state) => lines[state])} />
  )
}
