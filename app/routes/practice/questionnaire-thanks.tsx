import { QuestionnaireThanksPage } from '#app/features/practice-form/no-questionnaire-page.tsx'
import { practiceHeaders } from '#app/server/practice-visit.server.ts'

export const handle = { framework: false }

export function headers() {
  return practiceHeaders
}

export default function QuestionnaireThanks() {
  return <QuestionnaireThanksPage />
}
