import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import { LiveProgressProvider } from '#app/components/live-progress.tsx'
import styles from './saved-state.module.css'
import type { AutosaveState } from '#app/domain/package/autosave.ts'
import { type SavedState, summariseSaving } from '#app/domain/package/saved-state.ts'
import { formatDate } from '#app/domain/text/format-date.ts'
import { danishDay, formatTimeOfDay } from '#app/domain/text/format-time.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import type { Catalogue } from '#app/i18n/catalogue.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { Icon, type IconName } from '#app/ui/icon.tsx'

type Report = (sectionId: string, state: AutosaveState) => void

const SavedStateContext = createContext<SavedState>({ status: 'saved', savedAt: null })
const ReportContext = createContext<Report>(() => {})

/**
 * Gathers how the sections of a package are saved and how far its steps have come, for the bar and the rail.
 * @param savedAt newest save of the package when the page was loaded, ISO
 */
export function SavedStateProvider({ savedAt, children }: { savedAt: string | null; children: ReactNode }) {
  const [states, setStates] = useState<ReadonlyMap<string, AutosaveState>>(new Map())
  const report = useCallback<Report>((sectionId, state) => {
    setStates((before) => new Map(before).set(sectionId, state))
  }, [])
  const summary = useMemo(() => {
    const sections = [...states].map(([sectionId, state]) => ({ sectionId, state }))
    return summariseSaving(sections, savedAt)
  }, [states, savedAt])
  return (
    <ReportContext value={report}>
      <SavedStateContext value={summary}>
        <LiveProgressProvider>{children}</LiveProgressProvider>
      </SavedStateContext>
    </ReportContext>
  )
}

export function useSavedState(): SavedState {
  return useContext(SavedStateContext)
}

/** Tells the page how one section's saving goes. */
export function useReportSaving(): Report {
  return useContext(ReportContext)
}

/** Saved state in words, always in the same place. Spoken only when it turns to caution and back. */
export function SavedStateIndicator() {
  const state = useShownState()
  const today = useToday()
  const { saving } = useCatalogue().steps
  const locale = useLocale()
  const isCaution = state.status === 'offline' || state.status === 'conflict'
  const words =
    state.status === 'saved'
      ? describeSave(state.savedAt, today, saving, locale)
      : describeTrouble(state, saving)
  return (
    <div className={isCaution ? styles.caution : styles.calm}>
      <Icon name={iconOf(state)} />
      <span className={styles.words}>{words}</span>
      <Announcement words={isCaution ? words : ''} restored={words} />
    </div>
  )
}

/** The browser's day in Denmark; null on the server, which must not guess what the browser will show. */
function useToday(): string | null {
  return useSyncExternalStore(neverChanges, readToday, () => null)
}

function neverChanges(): () => void {
  return () => {}
}

function readToday(): string {
  return danishDay(new Date().toISOString())
}

/** Silent while all is well; says the caution, and once that it is over. */
function Announcement({ words, restored }: { words: string; restored: string }) {
  const [last, setLast] = useState({ words, spoken: '' })
  if (last.words !== words) setLast({ words, spoken: words === '' ? restored : words })
  return (
    <output className="visually-hidden" aria-live="polite">
      {last.spoken}
    </output>
  )
}

/** "Saving …" is shown only for a save that takes a while: a word that flickers is worse than none. */
function useShownState(): SavedState {
  const state = useSavedState()
  const since = state.status === 'saving' ? state.since : null
  const [slowSince, setSlowSince] = useState<number | null>(null)
  useEffect(() => {
    if (since === null) return
    const timer = setTimeout(() => setSlowSince(since), 800)
    return () => clearTimeout(timer)
  }, [since])
  if (state.status !== 'saving' || slowSince === state.since) return state
  return { status: 'saved', savedAt: state.savedAt }
}

function iconOf(state: SavedState): IconName {
  if (state.status === 'conflict') return 'people'
  return state.status === 'offline' ? 'warning' : 'cloud-check'
}

type Words = Catalogue['steps']['saving']

function describeTrouble(state: Exclude<SavedState, { status: 'saved' }>, words: Words): string {
  if (state.status === 'conflict') return words.conflict
  if (state.status === 'saving') return words.saving
  return state.problem === 'network' ? words.offline : words.failed
}

/** A save from another day says which. */
function describeSave(savedAt: string | null, today: string | null, words: Words, locale: Locale): string {
  if (savedAt === null) return words.nothingSaved
  const time = formatTimeOfDay(savedAt, locale)
  const day = danishDay(savedAt)
  return today === null || day === today
    ? words.savedAt(time)
    : words.savedOn(formatDate(day, locale, 'short'), time)
}
