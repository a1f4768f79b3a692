import type { Database } from '#db/connection.server.ts'

/** What is written in the log, as keys of the catalogue. */
export type ActivityKind =
  | 'cluster-created'
  | 'cluster-renamed'
  | 'cluster-deleted'
  | 'cluster-restored'
  | 'cluster-handed-over'
  | 'person-invited'
  | 'invitation-renewed'
  | 'invitation-revoked'
  | 'person-joined'
  | 'role-changed'
  | 'person-removed'
  | 'person-left'
  | 'password-reset-made'
  | 'practice-added'
  | 'practice-changed'
  | 'practice-removed'
  | 'agreement-decided'
  | 'look-changed'
  | 'results-released'
  | 'results-withdrawn'
  | 'package-created'
  | 'package-renamed'
  | 'package-deleted'
  | 'package-restored'
  | 'section-saved'
  | 'section-restored'
  | 'round-opened'
  | 'round-closed'
  | 'round-reopened'
  | 'follow-up-opened'
  | 'round-extended'
  | 'pilot-started'
  | 'pilot-renewed'
  | 'pilot-undone'
  | 'late-taken-in'
  | 'seat-without-data'
  | 'seat-with-data'
  | 'code-made'
  | 'questionnaire-codes-made'
  | 'questionnaire-link-made'
  | 'questionnaire-revoked'
  | 'partner-asked'
  | 'partner-not-asked'
  | 'partner-without-data'
  | 'partner-with-data'
  | 'mail-queued'
  | 'letters-made'
  | 'form-typed-in'
  | 'seat-added'
  | 'seat-reopened'
  | 'seat-closed'
  | 'link-made'
  | 'link-revoked'
  | 'answers-sent'
  | 'handouts-downloaded'
  | 'sheet-link-made'
  | 'sheet-link-revoked'
  | 'names-seen'
  | 'key-seen'
  | 'table-imported'
  | 'table-import-undone'
  | 'round-downloaded'
  | 'template-copied'
  | 'template-changed'
  | 'template-published'
  | 'template-continued'

export type Activity = {
  readonly id: string
  readonly clusterId: string
  readonly packageId: string | null
  readonly accountId: string | null
  readonly at: string
  readonly what: ActivityKind
  readonly detail: string
}

/** Adds a line to the log. Never give it answers, texts or anything about a patient. */
export async function logActivity(db: Database, activity: Activity): Promise<void> {
  await db
    .insertInto('activity')
    .values({
      id: activity.id,
      cluster_id: activity.clusterId,
      package_id: activity.packageId,
      account_id: activity.accountId,
      at: activity.at,
      what: activity.what,
      detail: activity.detail,
    })
    .execute()
}

/** A line of the log as it is read. */
export type LoggedActivity = {
  readonly id: string
  readonly at: string
  readonly what: string
  readonly detail: string
  /** Null: a practice by its link, the app itself, or somebody whose account is gone. */
  readonly who: string | null
  readonly packageTitle: string | null
}

/** The newest lines of a cluster's log before an ISO time, newest first. One statement. */
export async function listActivity(
  db: Database,
  clusterId: string,
  { before, most }: { readonly before: string | null; readonly most: number },
): Promise<readonly LoggedActivity[]> {
  return db
    .selectFrom('activity as a')
    .leftJoin('account as p', 'p.id', 'a.account_id')
    .leftJoin('cluster_package as k', 'k.id', 'a.package_id')
    .select(['a.id', 'a.at', 'a.what', 'a.detail', 'p.name as who', 'k.title as packageTitle'])
    .where('a.cluster_id', '=', clusterId)
    .$if(before !== null, (query) => query.where('a.at', '<', before ?? ''))
    .orderBy('a.at', 'desc')
    .orderBy('a.id')
    .limit(most)
    .execute()
}
