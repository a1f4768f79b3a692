import { type Destination, destinationParameter, parseDestination } from '#app/domain/results/destination.ts'

/** Where the file or page that is asked for goes. */
export function readDestination(request: Request): Destination {
  return parseDestination(new URL(request.url).searchParams.get(destinationParameter))
}
