import styles from '#app/ui/little-sheet.module.css'

export type SheetLine = 'full' | 'half' | 'pale'

const room = { top: 11, bottom: 29 }

/** The recurring sign: a 26 × 34 px page with one line per section. Decoration; the words beside it say it all. */
export function LittleSheet({ lines, size = 26 }: { lines: readonly SheetLine[]; size?: number }) {
  const gap = lines.length > 1 ? (room.bottom - room.top) / (lines.length - 1) : 0
  const step = Math.min(gap, 5)
  const first = room.top + (room.bottom - room.top - step * (lines.length - 1)) / 2
  return (
    <svg
      className={styles.sheet}
      viewBox="0 0 26 34"
      width={size}
      height={(size * 34) / 26}
      aria-hidden="true"
    >
      <path d="M1 1h17l7 7v25H1ZM18 1v7h7" />
      {lines.map((line, index) => (
        <Line key={index} line={line} y={first + index * step} />
      ))}
    </svg>
  )
}

function Line({ line, y }: { line: SheetLine; y: number }) {
  return (
    <>
      {line !== 'full' && <path className={styles.pale} d={`M6 ${y}h14`} />}
      {line !== 'pale' && <path className={styles.full} d={`M6 ${y}h${line === 'half' ? 7 : 14}`} />}
    </>
  )
}
