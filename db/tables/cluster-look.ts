/** How the sheets of a cluster look; no row while it has chosen nothing. */
export type ClusterLookTable = {
  cluster_id: string
  /** Six hexadecimal digits in lower case, without the number sign. */
  accent: string | null
  contact: string
  footer: string
  /** Of a picture of the cluster. */
  logo_id: string | null
  logo_alt: string
  saved_by: string | null
  saved_at: string
}
