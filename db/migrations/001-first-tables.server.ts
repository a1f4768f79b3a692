import type { Kysely } from 'kysely'

/** Frozen: a change of the schema is a new migration. Imports nothing from the app. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createAccounts(db)
  await createClusters(db)
  await createPackages(db)
  await createRounds(db)
}

async function createAccounts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('account')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('email', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('password_hash', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('session')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('account_id', 'text', (column) =>
      column.notNull().references('account.id').onDelete('cascade'),
    )
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute()
}

async function createClusters(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('cluster')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('is_demo', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('membership')
    .addColumn('cluster_id', 'text', (column) =>
      column.notNull().references('cluster.id').onDelete('cascade'),
    )
    .addColumn('account_id', 'text', (column) =>
      column.notNull().references('account.id').onDelete('cascade'),
    )
    .addColumn('role', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('membership_key', ['cluster_id', 'account_id'])
    .execute()
  await db.schema
    .createTable('practice')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('cluster_id', 'text', (column) =>
      column.notNull().references('cluster.id').onDelete('cascade'),
    )
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('doctors', 'integer')
    .addColumn('list_size', 'integer')
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('record_system', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('practice_by_cluster').on('practice').column('cluster_id').execute()
  await db.schema.createIndex('membership_by_account').on('membership').column('account_id').execute()
}

async function createPackages(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('cluster_package')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('cluster_id', 'text', (column) =>
      column.notNull().references('cluster.id').onDelete('cascade'),
    )
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('template_id', 'text', (column) => column.notNull())
    .addColumn('template_version', 'integer', (column) => column.notNull())
    .addColumn('notice', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('deleted_at', 'text')
    .execute()
  await createSectionColumns(db, 'section')
    .addPrimaryKeyConstraint('section_key', ['package_id', 'section_id'])
    .execute()
  await createSectionColumns(db, 'section_revision')
    .addPrimaryKeyConstraint('section_revision_key', ['package_id', 'section_id', 'revision'])
    .execute()
  await db.schema
    .createTable('activity')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('cluster_id', 'text', (column) =>
      column.notNull().references('cluster.id').onDelete('cascade'),
    )
    .addColumn('package_id', 'text', (column) => column.references('cluster_package.id').onDelete('cascade'))
    .addColumn('account_id', 'text', (column) => column.references('account.id').onDelete('set null'))
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('detail', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('package_by_cluster').on('cluster_package').column('cluster_id').execute()
  await db.schema.createIndex('activity_by_cluster').on('activity').columns(['cluster_id', 'at']).execute()
}

/** The newest text and its history hold the same columns. */
function createSectionColumns(db: Kysely<unknown>, table: string) {
  return db.schema
    .createTable(table)
    .addColumn('package_id', 'text', (column) =>
      column.notNull().references('cluster_package.id').onDelete('cascade'),
    )
    .addColumn('section_id', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('saved_by', 'text', (column) => column.references('account.id').onDelete('set null'))
    .addColumn('saved_at', 'text', (column) => column.notNull())
}

async function createRounds(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('round')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('package_id', 'text', (column) =>
      column.notNull().references('cluster_package.id').onDelete('cascade'),
    )
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('agreement', 'text', (column) => column.notNull())
    .addColumn('indicators', 'text', (column) => column.notNull())
    .addColumn('deadline', 'text', (column) => column.notNull())
    .addColumn('opened_at', 'text')
    .addColumn('closed_at', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('round_number', ['package_id', 'number'])
    .execute()
  await db.schema
    .createTable('participant')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('round_id', 'text', (column) => column.notNull().references('round.id').onDelete('cascade'))
    .addColumn('practice_id', 'text', (column) =>
      column.notNull().references('practice.id').onDelete('cascade'),
    )
    .addColumn('opened_at', 'text')
    .addColumn('reopened_at', 'text')
    .addUniqueConstraint('one_seat_a_practice', ['round_id', 'practice_id'])
    .execute()
  await db.schema
    .createTable('practice_link')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('participant_id', 'text', (column) =>
      column.notNull().references('participant.id').onDelete('cascade'),
    )
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('revoked_at', 'text')
    .execute()
  await db.schema
    .createTable('pseudonym')
    .addColumn('package_id', 'text', (column) =>
      column.notNull().references('cluster_package.id').onDelete('cascade'),
    )
    .addColumn('practice_id', 'text', (column) =>
      column.notNull().references('practice.id').onDelete('cascade'),
    )
    .addColumn('label', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('pseudonym_key', ['package_id', 'practice_id'])
    .addUniqueConstraint('pseudonym_once', ['package_id', 'label'])
    .execute()
  await db.schema
    .createTable('submission')
    .addColumn('participant_id', 'text', (column) =>
      column.primaryKey().references('participant.id').onDelete('cascade'),
    )
    .addColumn('record_system', 'text', (column) => column.notNull())
    .addColumn('draft', 'text', (column) => column.notNull())
    .addColumn('answered_count', 'integer', (column) => column.notNull())
    .addColumn('answers', 'text')
    .addColumn('minutes', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('saved_at', 'text', (column) => column.notNull())
    .addColumn('first_sent_at', 'text')
    .addColumn('sent_at', 'text')
    .execute()
}
