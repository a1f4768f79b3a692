/** The fixed inputs of the golden road, and the figures that must come out of them. */

export const person = {
  name: 'Koordinator Et',
  email: 'koordinator@example.dk',
  password: 'en sætning som kode',
}

export const clusterName = 'Klynge Åsletten'

export type Practice = {
  readonly name: string
  readonly line: string
  /** Numerator and denominator by indicator, in the order of the form. */
  readonly counts: readonly (readonly [number, number])[]
}

export const practices: readonly Practice[] = [
  {
    name: 'Lægerne ved Mosen',
    line: 'Lægerne ved Mosen; 012345; 4; 6.200; mosen@example.dk; XMO',
    counts: [
      [120, 150],
      [90, 150],
      [130, 150],
      [135, 150],
      [100, 150],
      [40, 150],
      [12, 150],
      [18, 60],
    ],
  },
  {
    name: 'Klinikken på Volden',
    line: 'Klinikken på Volden; 023456; 2; 3.100; volden@example.dk; WinPLC',
    counts: [
      [45, 60],
      [30, 60],
      [50, 60],
      [54, 60],
      [33, 60],
      [21, 60],
      [6, 60],
      [9, 30],
    ],
  },
  {
    name: 'Praksis Ærtemarken',
    line: 'Praksis Ærtemarken; 034567; 1; 1.480; aertemarken@example.dk; Novax',
    counts: [
      [20, 25],
      [9, 25],
      [22, 25],
      [23, 25],
      [11, 25],
      [8, 25],
      [0, 25],
      [3, 12],
    ],
  },
  {
    name: 'Lægehuset Søbakken',
    line: 'Lægehuset Søbakken; 045678; 5; 8.050; soebakken@example.dk; Æskulap',
    counts: [
      [88, 140],
      [70, 140],
      [112, 140],
      [119, 140],
      [77, 140],
      [49, 140],
      [14, 140],
      [20, 58],
    ],
  },
]

/** Indicator 1: 120 + 45 + 20 + 88 of 150 + 60 + 25 + 140. The mean of the four percentages would be 74.5. */
export const expectedFirst = {
  counts: '273 af 375',
  percent: '72,8 %',
  wholePercents: ['80 %', '80 %', '75 %', '63 %'],
}

/** Indicator 5 (the last): 18 + 9 + 3 + 20 of 60 + 30 + 12 + 58. */
export const expectedLast = { counts: '50 af 160', percent: '31,3 %' }

/** Half a year later, indicator 1: the numerators of the four practices; the denominators and all else are as they were. */
export const firstAgain: readonly number[] = [132, 48, 21, 98]

/** 132 + 48 + 21 + 98 = 299 of the same 375 is 79.73 %: 6.93 percentage points more, by Newcombe's interval 0.8 to 13.0. */
export const expectedAgain = {
  change: 'fra 72,8 til 79,7 %, en stigning på 6,9 procentpoint',
  interval: 'fra +0,8 til +13,0 procentpoint',
}

export const typed = {
  problem: 'I klyngen ved vi ikke, hvor mange patienter der falder ud af årskontrollen.',
  fromFirstTab: 'Sætning skrevet i den første fane.',
  fromSecondTab: 'Sætning skrevet i den anden fane.',
  mine: 'Slutningen i den ene udgave.',
  theirs: 'Slutningen i den anden udgave.',
}

/** What is written in steps 2 to 5, and must come out again in the form and in the sheets. */
export const authored = {
  stepsForXmo: 'Åbn listen over forløbsplaner, og tæl dem, der er kontrolleret.',
  known: 'Sætning skrevet i faktaarket, før referencen.',
  question: 'Hvad vil I gerne høre de andre fortælle om?',
  closedQuestion: 'Har I en fast dag til årskontrol?',
}
