import type { Practice, TypedPractice } from '#app/domain/cluster/practice.ts'

/** A practice as the fields of its form hold it; without one, an empty form. */
export function typePractice(practice: Practice | undefined): TypedPractice {
  return {
    name: practice?.name ?? '',
    number: practice?.number ?? '',
    doctors: practice?.doctors?.toString() ?? '',
    listSize: practice?.listSize?.toString() ?? '',
    email: practice?.email ?? '',
    recordSystem: practice?.recordSystem ?? '',
  }
}
