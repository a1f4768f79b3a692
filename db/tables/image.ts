/** A picture that texts of the cluster show. Stored once, however often it is shown; never changed. */
export type ImageTable = {
  cluster_id: string
  /** SHA-256 of the bytes, in hexadecimal. */
  id: string
  kind: 'png' | 'jpeg' | 'gif'
  bytes: Uint8Array
  /** Pixels. */
  width: number
  height: number
  created_by: string | null
  created_at: string
}
