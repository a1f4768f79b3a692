export type ClusterTable = {
  id: string
  name: string
  /** 1: an example to look at, removable as a whole. */
  is_demo: number
  created_at: string
  /** Null while it is in use; 30 days later it is gone. */
  deleted_at: string | null
}

export type MembershipTable = {
  cluster_id: string
  account_id: string
  role: 'owner' | 'editor' | 'data' | 'reader'
}

export type PracticeTable = {
  id: string
  cluster_id: string
  name: string
  /** Ydernummer: digits, leading zeros kept. */
  number: string
  doctors: number | null
  list_size: number | null
  email: string
  record_system: string
  created_at: string
}
