/** The fewest characters of a password. A short sentence is easy to reach it with. */
export const shortestPassword = 10

/** The most, so that checking one stays cheap. */
export const longestPassword = 500
