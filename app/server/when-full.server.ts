import { isDatabaseFull } from '#db/errors.server.ts'

/** Turns "the database can take no more" into a page that says so (507). Every other fault passes as it is. */
export async function sayWhenFull<Value>(job: Promise<Value>): Promise<Value> {
  try {
    return await job
  } catch (error) {
    if (isDatabaseFull(error)) throw new Response(null, { status: 507 })
    throw error
  }
}
