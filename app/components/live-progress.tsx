import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'
import type { StepProgress } from '#app/domain/package/section-content.ts'

type LiveProgress = ReadonlyMap<string, StepProgress>
type Report = (progress: StepProgress) => void

const LiveProgressContext = createContext<LiveProgress>(new Map())
const ReportContext = createContext<Report>(() => {})

/** The progress of a step while it is being written, so that the rail and the sheet never say two different things. */
export function LiveProgressProvider({ children }: { children: ReactNode }) {
  const [steps, setSteps] = useState<LiveProgress>(new Map())
  const report = useCallback<Report>((progress) => {
    setSteps((before) => new Map(before).set(progress.stepId, progress))
  }, [])
  return (
    <ReportContext value={report}>
      <LiveProgressContext value={steps}>{children}</LiveProgressContext>
    </ReportContext>
  )
}

/** Progress by step id, of the steps that have been written in since the package was opened. */
export function useLiveProgress(): LiveProgress {
  return useContext(LiveProgressContext)
}

export function useReportProgress(): Report {
  return useContext(ReportContext)
}
