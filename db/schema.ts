import type { AccountTable, PasswordResetTable, SessionTable } from '#db/tables/account.ts'
import type { ActivityTable } from '#db/tables/activity.ts'
import type { ClusterLookTable } from '#db/tables/cluster-look.ts'
import type { ClusterTable, MembershipTable, PracticeTable } from '#db/tables/cluster.ts'
import type { ClusterPackageTable, SectionRevisionTable, SectionTable } from '#db/tables/cluster-package.ts'
import type { ClusterTemplateTable } from '#db/tables/cluster-template.ts'
import type {
  ParticipantTable,
  PracticeLinkTable,
  PseudonymTable,
  RoundTable,
  SeatCodeTable,
  SubmissionTable,
} from '#db/tables/collection.ts'
import type { DecisionTable } from '#db/tables/decision.ts'
import type { HandoutDownloadTable, SheetLinkTable } from '#db/tables/handout.ts'
import type { ImageTable } from '#db/tables/image.ts'
import type { HandoverTable, InvitationTable } from '#db/tables/invitation.ts'
import type { MailTable, RoundTextTable } from '#db/tables/mail.ts'
import type { AnonymousAnswerTable, AnswerCodeTable, SharedLinkTable } from '#db/tables/questionnaire.ts'
import type { ReflectionTable } from '#db/tables/reflection.ts'
import type { ImportBatchTable, ImportEntryTable } from '#db/tables/table-import.ts'

/** Every table. Text ids, ISO timestamps as text, flags as 0 or 1, JSON as text: the subset SQLite and PostgreSQL share. */
export type DatabaseSchema = {
  account: AccountTable
  session: SessionTable
  password_reset: PasswordResetTable
  activity: ActivityTable
  cluster: ClusterTable
  membership: MembershipTable
  practice: PracticeTable
  invitation: InvitationTable
  handover: HandoverTable
  decision: DecisionTable
  cluster_template: ClusterTemplateTable
  cluster_package: ClusterPackageTable
  section: SectionTable
  section_revision: SectionRevisionTable
  image: ImageTable
  cluster_look: ClusterLookTable
  handout_download: HandoutDownloadTable
  sheet_link: SheetLinkTable
  round: RoundTable
  participant: ParticipantTable
  practice_link: PracticeLinkTable
  pseudonym: PseudonymTable
  submission: SubmissionTable
  own_reflection: ReflectionTable
  seat_code: SeatCodeTable
  round_text: RoundTextTable
  mail: MailTable
  import_batch: ImportBatchTable
  import_entry: ImportEntryTable
  answer_code: AnswerCodeTable
  anonymous_answer: AnonymousAnswerTable
  shared_link: SharedLinkTable
}
