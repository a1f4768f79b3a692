import { calendarAddress } from '#app/components/calendar-link.tsx'
import { DemoNote } from '#app/features/overview/demo-note.tsx'
import { NextTaskCard } from '#app/features/overview/next-task-card.tsx'
import { OverviewHead } from '#app/features/overview/overview-head.tsx'
import type { OverviewData } from '#app/features/overview/overview-data.ts'
import { ProgrammeColumn } from '#app/features/overview/programme-column.tsx'
import { TaskColumn } from '#app/features/overview/task-column.tsx'
import { TimelineLine } from '#app/features/overview/timeline-line.tsx'
import styles from '#app/features/overview/overview-screen.module.css'
import { buildTimeline } from '#app/domain/package/timeline.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Note } from '#app/ui/note.tsx'

/** What is the next thing to do, how long until the meeting, and what happens before, at and after it. */
export function OverviewScreen(data: OverviewData) {
  const { common, consistency, packages, people } = useCatalogue()
  const words = packages.overview
  const { overview, round, today } = data
  const meetingDate = overview.meeting.date ?? null
  const timeline = buildTimeline(today, meetingDate, round?.status === 'open' ? round.deadline : null)
  const planStep = data.canWrite ? overview.steps.tasks : null
  const planHref = planStep && `/pakker/${data.packageId}/trin/${planStep}`
  return (
    <div className={styles.page}>
      <title>{`${data.title} · ${common.productName}`}</title>
      {data.isDemo && <DemoNote clusterId={data.clusterId} canRemove={data.role === 'owner'} />}
      <OverviewHead data={data} />
      {data.role === 'reader' && <Note>{people.readOnly}</Note>}
      <NextTaskCard data={data} />
      {timeline && meetingDate && (
        <TimelineLine
          timeline={timeline}
          today={today}
          deadline={round?.deadline ?? null}
          meetingDate={meetingDate}
        />
      )}
      <div className={styles.columns}>
        <TaskColumn
          id="before"
          title={words.before}
          entries={overview.before}
          today={today}
          planHref={planHref}
          calendarHref={meetingDate && calendarAddress(data.packageId)}
          canTick={data.canTick}
          marksNow
        />
        <ProgrammeColumn data={data} />
        <TaskColumn
          id="after"
          title={words.after}
          entries={overview.after}
          today={today}
          planHref={planHref}
          canTick={data.canTick}
        />
      </div>
      <p className={styles.ways}>
        <a className={styles.check} href={`/pakker/${data.packageId}/tjek`}>
          <Icon name="tick-list" />
          {consistency.link(data.findingCount)}
        </a>
        {data.role === 'owner' && (
          <a className={styles.check} href={`/klynge/${data.clusterId}/personer`}>
            <Icon name="people" />
            {people.invite.title}
          </a>
        )}
      </p>
    </div>
  )
}
