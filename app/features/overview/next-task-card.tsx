import { NextCard, NextLink } from '#app/components/next-card.tsx'
import { describeNextTask } from '#app/features/overview/describe-next-task.ts'
import type { OverviewData } from '#app/features/overview/overview-data.ts'
import { formatDate } from '#app/domain/text/format-date.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'

/** The next task in words, with the way there. */
export function NextTaskCard({ data }: { data: OverviewData }) {
  const words = useCatalogue().packages.overview
  const locale = useLocale()
  const { title, text, action, href } = describeNextTask(data, words)
  const when =
    data.round?.status === 'open'
      ? words.answerBy(formatDate(data.round.deadline, locale, 'weekday'))
      : undefined
  return (
    <NextCard title={title} text={text} when={when}>
      <NextLink href={href}>{action}</NextLink>
    </NextCard>
  )
}
