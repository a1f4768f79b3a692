import { type Kysely, type Migration, Migrator } from 'kysely'
import * as firstTables from '#db/migrations/001-first-tables.server.ts'
import * as invitations from '#db/migrations/002-invitations.server.ts'
import * as saveIds from '#db/migrations/003-save-ids.server.ts'
import * as clusterTemplates from '#db/migrations/004-cluster-templates.server.ts'
import * as images from '#db/migrations/005-images.server.ts'
import * as timeAndTally from '#db/migrations/007-time-and-tally.server.ts'
import * as runningARound from '#db/migrations/008-running-a-round.server.ts'
import * as mail from '#db/migrations/009-mail.server.ts'
import * as tableImports from '#db/migrations/010-table-imports.server.ts'
import * as decisions from '#db/migrations/011-decisions.server.ts'
import * as releaseOfResults from '#db/migrations/012-release-of-results.server.ts'
import * as reflections from '#db/migrations/013-reflections.server.ts'
import * as questionnaires from '#db/migrations/015-questionnaires.server.ts'
import * as lookAndSheets from '#db/migrations/017-look-and-sheets.server.ts'
import * as restAndReset from '#db/migrations/018-rest-and-reset.server.ts'
import type { DatabaseSchema } from '#db/schema.ts'

/** In order; a migration that has been released is never edited. */
const migrations: Record<string, Migration> = {
  '001-first-tables': firstTables,
  '002-invitations': invitations,
  '003-save-ids': saveIds,
  '004-cluster-templates': clusterTemplates,
  '005-images': images,
  '007-time-and-tally': timeAndTally,
  '008-running-a-round': runningARound,
  '009-mail': mail,
  '010-table-imports': tableImports,
  '011-decisions': decisions,
  '012-release-of-results': releaseOfResults,
  '013-reflections': reflections,
  '015-questionnaires': questionnaires,
  '017-look-and-sheets': lookAndSheets,
  '018-rest-and-reset': restAndReset,
}

/** Brings the database to the newest schema. Throws what stopped it; the step that failed is rolled back. */
export async function migrate(db: Kysely<DatabaseSchema>): Promise<void> {
  const provider = { getMigrations: async () => migrations }
  // Each adds tables or columns of its own, so one that arrives beside a later number may run after it.
  const migrator = new Migrator({ db, provider, allowUnorderedMigrations: true })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}
