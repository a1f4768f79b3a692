import { NavLink, useLocation } from 'react-router'
import { FindForm } from '#app/components/find-form.tsx'
import { useLiveProgress } from '#app/components/live-progress.tsx'
import { RailSign, type RailSignName } from '#app/components/rail-sign.tsx'
import styles from '#app/components/package-rail.module.css'
import type { SectionState } from '#app/domain/package/section-content.ts'
import { numberWord } from '#app/domain/text/number-word.ts'
import type { Catalogue } from '#app/i18n/catalogue.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { Icon } from '#app/ui/icon.tsx'

export type RailStep = {
  readonly id: string
  readonly title: string
  readonly written: number
  readonly standard: number
  readonly total: number
  readonly sections: readonly SectionState[]
}

type Entry = {
  readonly href: string
  readonly label: string
  readonly remark?: string
  readonly sign: RailSignName | readonly SectionState[]
}

type Group = { readonly title: string | null; readonly entries: readonly Entry[] }

/** The whole package in one list: overview, the template's steps, data, the meeting. No step is ever locked. */
export function PackageRail({ packageId, steps }: { packageId: string; steps: readonly RailStep[] }) {
  const catalogue = useCatalogue()
  const locale = useLocale()
  const { shell } = catalogue.packages
  const { pathname } = useLocation()
  const count = numberWord(steps.length, locale, 'neuter')
  const groups = buildGroups(`/pakker/${packageId}`, useLiveSteps(steps), shell, count)
  const current = groups.flatMap((group) => group.entries).find((entry) => isAt(entry.href, pathname))
  const stepNumber = steps.findIndex((step) => pathname.endsWith(`/trin/${step.id}`)) + 1
  // The page with what was found has the field itself.
  const find = !pathname.endsWith('/soeg') && (
    <div className={styles.find}>
      <FindForm packageId={packageId} />
    </div>
  )
  return (
    <>
      <div className={styles.rail}>
        <nav aria-label={shell.rail}>
          <Groups groups={groups} />
        </nav>
        {find}
      </div>
      <details className={styles.folded} key={pathname}>
        <summary>
          {current && <RailSign sign={current.sign} />}
          <span className={styles.words}>
            <span className={styles.label}>{current?.label ?? shell.rail}</span>
            {stepNumber > 0 && (
              <span className={styles.remark}>
                {shell.stepOf(stepNumber, steps.length)} · {current?.remark}
              </span>
            )}
          </span>
          <Icon name="chevron-down" />
        </summary>
        <nav aria-label={shell.rail}>
          <Groups groups={groups} />
        </nav>
        {find}
      </details>
    </>
  )
}

/** A step that is being written shows what is written now. */
function useLiveSteps(steps: readonly RailStep[]): readonly RailStep[] {
  const live = useLiveProgress()
  return steps.map((step) => {
    const now = live.get(step.id)
    return now ? { ...step, ...now, sections: now.sections.map(({ state }) => state) } : step
  })
}

function Groups({ groups }: { groups: readonly Group[] }) {
  return groups.map((group) => (
    <div key={group.title} className={styles.group}>
      {group.title !== null && <p className={styles.title}>{group.title}</p>}
      <ol>
        {group.entries.map((entry) => (
          <li key={entry.href}>
            <NavLink to={entry.href} end className={styles.link}>
              <RailSign sign={entry.sign} />
              <span className={styles.words}>
                <span className={styles.label}>{entry.label}</span>
                {entry.remark !== undefined && <span className={styles.remark}>{entry.remark}</span>}
              </span>
            </NavLink>
          </li>
        ))}
      </ol>
    </div>
  ))
}

function buildGroups(
  base: string,
  steps: readonly RailStep[],
  shell: Catalogue['packages']['shell'],
  count: string,
): readonly Group[] {
  return [
    { title: null, entries: [{ href: base, label: shell.overview, sign: 'home' }] },
    {
      title: shell.steps(count),
      entries: steps.map((step, index) => ({
        href: `${base}/trin/${step.id}`,
        label: `${index + 1}. ${step.title}`,
        remark: sayProgress(step, shell),
        sign: step.sections,
      })),
    },
    {
      title: shell.data,
      entries: [
        { href: `${base}/dataindsamling`, label: shell.collection, sign: 'inbox' },
        { href: `${base}/resultater`, label: shell.results, sign: 'chart' },
      ],
    },
    {
      title: shell.meeting,
      entries: [{ href: `${base}/moedemateriale`, label: shell.handouts, sign: 'papers' }],
    },
  ]
}

/** What stands as in the template is named, so that a new package never looks nearly finished. */
function sayProgress(
  { sections, written, standard, total }: RailStep,
  shell: Catalogue['packages']['shell'],
): string {
  if (!sections.every((state) => state === 'empty' || state === 'standard'))
    return shell.written(written, total, standard)
  return standard > 0 ? shell.onlyStandard(standard, total) : shell.notBegun
}

/** A handout's page belongs to the list of handouts; the overview's address begins all the others. */
function isAt(href: string, pathname: string): boolean {
  return pathname === href || (href.endsWith('/moedemateriale') && pathname.startsWith(`${href}/`))
}
