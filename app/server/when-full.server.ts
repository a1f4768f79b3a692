import { data } from 'react-router'
import { isDatabaseFull } from '#db/errors.server.ts'

/**
 * Turns "the database can take no more" into a page that says so (507). Every other fault passes as it is.
 * @param typed what the person wrote in the form, shown on that page so that it can be copied; never a password
 */
export async function sayWhenFull<Value>(job: Promise<Value>, typed: readonly string[] = []): Promise<Value> {
  try {
    return await job
  } catch (error) {
    if (isDatabaseFull(error)) throw data({ typed }, { status: 507 })
    throw error
  }
}
