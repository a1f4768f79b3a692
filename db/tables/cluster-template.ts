/** One version of a cluster's own template. A published one is never changed: packages name it. */
export type ClusterTemplateTable = {
  id: string
  version: number
  cluster_id: string
  status: 'draft' | 'published'
  language: 'da' | 'en'
  /** The same as in the content, to list without reading it. */
  title: string
  /** Id and version of the template it was copied from, `klyngepakke/1`. */
  based_on: string
  /** `Template` as JSON. */
  content: string
  /** The content before the latest change, to take it back; null when there is none. */
  previous: string | null
  /** Goes up with every change; a save names the one it was based on. */
  revision: number
  changed_at: string
  changed_by: string | null
  published_at: string | null
}
