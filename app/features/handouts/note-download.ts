/** A file is fetched by GET, which writes nothing, so the page says that it was; what has changed since is then marked. */
export function noteDownload(packageId: string, handoutIds: readonly string[]): void {
  const body = new URLSearchParams(handoutIds.map((id) => ['handout', id]))
  navigator.sendBeacon(`/pakker/${packageId}/hentet`, body)
}
