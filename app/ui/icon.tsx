import styles from '#app/ui/icon.module.css'

/** Drawn on a 20 px grid with a stroke of 1.6 and round ends. One path a drawing; `M`-separated strokes. */
const drawings = {
  home: 'M3.5 9 10 3.5 16.5 9v7.5h-13ZM8 16.5v-5h4v5',
  sheet: 'M4.5 2.5h7l4 4v11h-11ZM11.5 2.5v4h4M7.5 10h5M7.5 13.5h5',
  inbox: 'M3 11.5 5 4h10l2 7.5V16H3ZM3 11.5h4.5c0 3 5 3 5 0H17',
  chart:
    'M3 15.3a1.7 1.7 0 1 0 3.4 0 1.7 1.7 0 1 0-3.4 0M7.6 10.6a1.7 1.7 0 1 0 3.4 0 1.7 1.7 0 1 0-3.4 0M13.2 5a1.7 1.7 0 1 0 3.4 0 1.7 1.7 0 1 0-3.4 0M5.9 14.1l2.2-2.3M10.5 9.4l3.2-3.2',
  papers: 'M6.5 2.5h6l3.5 3.5v8.5H6.5ZM12.5 2.5V6H16M6.5 5.5H4v12h9v-3',
  screen: 'M3 3.5h14v9.5H3ZM10 13v3.5M6.5 16.5h7',
  'cloud-check': 'M6 15.5a3.5 3.5 0 0 1-.5-7 4.6 4.6 0 0 1 9-.2 3.6 3.6 0 0 1-.5 7.2ZM7.5 11l2 2 3.2-3.3',
  clock: 'M3 10a7 7 0 1 0 14 0 7 7 0 1 0-14 0M10 6v4.2l2.6 1.6',
  plus: 'M10 4v12M4 10h12',
  check: 'M4 10.5 8.2 14.5 16 5.8',
  warning: 'M10 3.2 17.5 16.5h-15ZM10 8v4M10 14.2v.1',
  lock: 'M4.5 9h11v7.5h-11ZM7 9V6.5a3 3 0 0 1 6 0V9',
  'arrow-right': 'M3.5 10h13M11.5 5l5 5-5 5',
  'arrow-up': 'M10 16.5v-13M5 8.5l5-5 5 5',
  'arrow-down': 'M10 3.5v13M5 11.5l5 5 5-5',
  'chevron-down': 'M5 7.5l5 5 5-5',
  'chevron-right': 'M7.5 5l5 5-5 5',
  dots: 'M4.5 10v.1M10 10v.1M15.5 10v.1',
  grip: 'M7.5 4.5v.1M12.5 4.5v.1M7.5 10v.1M12.5 10v.1M7.5 15.5v.1M12.5 15.5v.1',
  copy: 'M7 7h9.5v9.5H7ZM13 7V3.5H3.5V13H7',
  link: 'M8.5 11.5a3 3 0 0 0 4.3.2l3-3a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3-.2l-3 3a3 3 0 0 0 4.3 4.3l1-1',
  mail: 'M3 5h14v10.5H3ZM3 5.5l7 5.5 7-5.5',
  download: 'M10 3v9.5M5.8 8.5 10 12.7l4.2-4.2M3.5 16.5h13',
  print: 'M6 7V3h8v4M6 14H3V7h14v7h-3M6 12h8v5H6Z',
  trash: 'M3.5 5.5h13M8 5.5V3.5h4v2M5 5.5l.8 11h8.4l.8-11M8.5 8.5v5M11.5 8.5v5',
  bold: 'M6 3.5h4.5a3 3 0 0 1 0 6.2H6ZM6 9.7h5.3a3.4 3.4 0 0 1 0 6.8H6Z',
  italic: 'M8.5 3.5h6M5.5 16.5h6M11.5 3.5l-3 13',
  list: 'M7.5 5H17M7.5 10H17M7.5 15H17M3.5 5v.1M3.5 10v.1M3.5 15v.1',
  'numbered-list': 'M8.5 5H17M8.5 10H17M8.5 15H17M3 4l1.3-.8V7M3 12.5c.4-1.2 2.4-1 2.2.3L3 16h2.4',
  'tick-list': 'M9.5 5H17M9.5 15H17M3 5l1.5 1.5L7 3.5M3 15l1.5 1.5L7 13.5M9.5 10H17',
  table: 'M3 4h14v12H3ZM3 8h14M3 12h14M10 4v12',
  quote: 'M4 11c0-3 1-5 3.5-6M4 11h3.5v4H4ZM11.5 11c0-3 1-5 3.5-6M11.5 11H15v4h-3.5Z',
  picture: 'M3 4h14v12H3ZM3 13.5l4-4 3.5 3.5 2.5-2.5 4 4M13.2 7.4v.1',
  search: 'M3.5 9a5.5 5.5 0 1 0 11 0 5.5 5.5 0 1 0-11 0M13 13l4 4',
  book: 'M10 5.5c-1.7-1.3-3.8-1.6-6.5-1.5v11c2.7-.1 4.8.2 6.5 1.5M10 5.5c1.7-1.3 3.8-1.6 6.5-1.5v11c-2.7-.1-4.8.2-6.5 1.5ZM10 5.5v11',
  undo: 'M7 4 3.5 7.5 7 11M3.5 7.5h8a4.5 4.5 0 0 1 0 9H8',
  redo: 'M13 4l3.5 3.5L13 11M16.5 7.5h-8a4.5 4.5 0 0 0 0 9H12',
  people:
    'M5 6.8a2.7 2.7 0 1 0 5.4 0 2.7 2.7 0 1 0-5.4 0M2.5 16.5c0-3.2 2-5 5.2-5s5.3 1.8 5.3 5M12.8 4.3a2.7 2.7 0 0 1 0 5M15 11.8c1.6.7 2.5 2.3 2.5 4.7',
  edit: 'M3.5 16.5l.8-3.6 9-9 2.8 2.8-9 9ZM11.3 5.9l2.8 2.8',
  close: 'M5 5l10 10M15 5 5 15',
  external: 'M11 3.5h5.5V9M16.5 3.5 9 11M14 11.5v5H3.5V6h5',
} as const

export type IconName = keyof typeof drawings

/** Decoration beside a word: hidden from assistive technology. `size` in px. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  )
}
