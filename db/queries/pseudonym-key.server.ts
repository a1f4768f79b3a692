import type { Database } from '#db/connection.server.ts'

export type KeyRow = { readonly pseudonym: string; readonly practice: string }

/**
 * Which practice stands behind each pseudonym of a package, by pseudonym, and not one answer. For the data role alone,
 * whose look is logged (DESIGN §5). One statement.
 */
export async function listPseudonymKey(db: Database, packageId: string): Promise<readonly KeyRow[]> {
  const rows = await db
    .selectFrom('pseudonym as s')
    .innerJoin('practice as p', 'p.id', 's.practice_id')
    .select(['s.label as pseudonym', 'p.name as practice'])
    .where('s.package_id', '=', packageId)
    .execute()
  const order = new Intl.Collator('da', { numeric: true })
  return rows.toSorted((a, b) => order.compare(a.pseudonym, b.pseudonym))
}
