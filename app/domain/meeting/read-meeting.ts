import type { Meeting } from '#app/domain/template/roles.ts'
import { parseIsoDay } from '#app/domain/text/calendar.ts'
import { type JsonObject, readNumber, readText } from '#app/domain/text/json-value.ts'

/** A form with the role `meeting`, as far as it is written and can be read. */
export function readMeetingForm(values: JsonObject): Meeting {
  const date = readText(values, 'date')
  return {
    date: date !== undefined && parseIsoDay(date) ? date : undefined,
    startTime: readText(values, 'startTime'),
    minutes: readNumber(values, 'minutes'),
    place: readText(values, 'place'),
  }
}
