/** Two-sided confidence of an interval. The product shows 95 %; the others are there to be checked against. */
export type Confidence = 0.95 | 0.99 | 0.998

const points: { readonly [confidence in Confidence]: number } = {
  0.95: 1.959963984540054,
  0.99: 2.5758293035489004,
  0.998: 3.090232306167813,
}

/** Point of the standard normal distribution that leaves half of the rest above it. */
export function zOf(confidence: Confidence): number {
  return points[confidence]
}

/** What each tail holds outside an interval. */
export function tailOf(confidence: Confidence): number {
  return (1 - confidence) / 2
}
