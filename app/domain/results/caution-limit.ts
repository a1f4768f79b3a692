/** A denominator under this carries a caution in words (DESIGN.md §6). */
export const cautionLimit = 30
