const timestamp = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z/g

/**
 * Whether anything in a version of the results happened after a page was made. A page compares versions from its first question on;
 * this is for what happened between its making and that question.
 * @param version as `findResultsVersion` writes it, with the time of each change
 * @param asOf ISO timestamp, when the page was made
 */
export function hasChangedSince(version: string, asOf: string): boolean {
  return (version.match(timestamp) ?? []).some((at) => at > asOf)
}
