import { index, route, type RouteConfig } from '@react-router/dev/routes'

/** Every address of the app, in Danish, and the module that answers it. */
export default [
  // The coordinator, signed in
  index('routes/coordinator/home.tsx'),
  route('foerste-gang', 'routes/coordinator/first-visit.tsx'),
  route('log-ind', 'routes/coordinator/sign-in.tsx'),
  route('log-ud', 'routes/coordinator/sign-out.ts'),
  route('sprog', 'routes/language.ts'),
  route('eksempel', 'routes/coordinator/demo.ts'),
  route('klynge/:clusterId/praksis', 'routes/coordinator/practices.tsx'),
  route('klynge/:clusterId/praksis/tabel', 'routes/coordinator/practice-table.tsx'),
  route('klynge/:clusterId/personer', 'routes/coordinator/people.tsx'),
  route('klynge/:clusterId/aftale', 'routes/coordinator/agreement.tsx'),
  route('klynge/:clusterId/ny-pakke', 'routes/coordinator/new-package.tsx'),
  route('klynge/:clusterId/skabeloner', 'routes/coordinator/templates.tsx'),
  route('klynge/:clusterId/skabeloner/:templateId', 'routes/coordinator/template.tsx'),
  route('klynge/:clusterId/skabeloner/:templateId/ark/:handoutId', 'routes/coordinator/template-sheet.tsx'),
  route('pakker/:packageId', 'routes/coordinator/package.tsx', [
    index('routes/coordinator/overview.tsx'),
    route('trin/:stepId', 'routes/coordinator/step.tsx'),
    route('historik/:sectionId', 'routes/coordinator/history.tsx'),
    route('tjek', 'routes/coordinator/consistency.tsx'),
    route('soeg', 'routes/coordinator/find.tsx'),
    route('dataindsamling', 'routes/coordinator/collection.tsx'),
    route('dataindsamling/tabel', 'routes/coordinator/table-import.tsx'),
    route('resultater', 'routes/coordinator/results.tsx'),
    route('moedemateriale', 'routes/coordinator/handouts.tsx'),
    route('moedemateriale/:handoutId', 'routes/coordinator/handout-preview.tsx'),
  ]),
  route('pakker/:packageId/resultater/:indicatorId/hent/:format', 'routes/coordinator/download-result.ts'),
  route('pakker/:packageId/afsnit/:sectionId', 'routes/coordinator/section.ts'),
  route('pakker/:packageId/skriver', 'routes/coordinator/presence.ts'),
  route('pakker/:packageId/plan.ics', 'routes/coordinator/plan-calendar.ts'),
  route('pakker/:packageId/billeder', 'routes/coordinator/images.ts'),
  route('pakker/:packageId/billeder/:imageId', 'routes/coordinator/image.ts'),
  route('pakker/:packageId/skema', 'routes/coordinator/form-preview.tsx'),
  route('pakker/:packageId/hent/:handoutId', 'routes/coordinator/download-handout.ts'),
  route('pakker/:packageId/hent-tal', 'routes/coordinator/download-round.ts'),
  route('pakker/:packageId/hent-alt', 'routes/coordinator/download-all.ts'),
  // A colleague, by an invitation
  route('indbydelse/:token', 'routes/coordinator/invitation.tsx'),
  // A practice, by its link or by a code that was read aloud
  route('kode', 'routes/practice/code.tsx'),
  route('svar/:token', 'routes/practice/form.tsx'),
  route('svar/:token/gem', 'routes/practice/save.ts'),
  route('svar/:token/optaelling/:indicatorId', 'routes/practice/tally.tsx'),
  route('svar/:token/kvittering', 'routes/practice/receipt.tsx'),
  route('svar/:token/resultat', 'routes/practice/results.tsx'),
  // Everything else
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
