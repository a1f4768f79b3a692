export type ClusterPackageTable = {
  id: string
  cluster_id: string
  title: string
  kind: 'clinical' | 'organisational' | 'cross-sector'
  language: 'da' | 'en'
  template_id: string
  template_version: number
  notice: string
  created_at: string
  deleted_at: string | null
}

/** The newest text of a section: one row a section, so that a page reads them all in one statement. */
export type SectionTable = {
  package_id: string
  section_id: string
  revision: number
  /** `SectionContent` as JSON. */
  content: string
  saved_by: string | null
  saved_at: string
}

/** Every saved revision, the newest included. */
export type SectionRevisionTable = {
  package_id: string
  section_id: string
  revision: number
  content: string
  saved_by: string | null
  saved_at: string
  /** The request it came with. */
  save_id: string | null
}
