import { NextCard, NextLink } from '#app/components/next-card.tsx'
import { describeNextTask } from '#app/features/overview/describe-next-task.ts'
import type { OverviewData } from '#app/features/overview/overview-data.ts'
import { formatDate } from '#app/domain/text/format-date.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import type { Catalogue } from '#app/i18n/catalogue.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'

/** The next task in words, with the way there. */
export function NextTaskCard({ data }: { data: OverviewData }) {
  const words = useCatalogue().packages.overview
  const locale = useLocale()
  const { title, text, action, href } = describeNextTask(data, words)
  return (
    <NextCard title={title} text={text} when={sayCollection(data.round, words, locale)}>
      <NextLink href={href}>{action}</NextLink>
    </NextCard>
  )
}

function sayCollection(
  round: OverviewData['round'],
  words: Catalogue['packages']['overview'],
  locale: Locale,
): string | undefined {
  if (round?.status === 'open') return words.answerBy(formatDate(round.deadline, locale, 'weekday'))
  return round?.status === 'closed' ? words.collectionClosed(round.sent, round.asked) : undefined
}
