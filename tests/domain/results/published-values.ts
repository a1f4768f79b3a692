import type { Confidence } from '#app/domain/results/confidence.ts'

/** Where the values below were published or computed, by index. */
export const sources = [
  'ukhsa-collaboration/PHEindicatormethods @093fd288 tests/testthat/testdata_Proportion.xlsx sheet testdata_Prop',
  'ukhsa-collaboration/PHEindicatormethods @093fd288 tests/testthat/testdata_Byars_Wilson.xlsx',
  'statsmodels/statsmodels @82c59e37 statsmodels/stats/tests/results/results_proportion.py (values from R binom.confint)',
  'statsmodels/statsmodels @82c59e37 statsmodels/stats/tests/test_proportion.py test_confint_proportion_wilson_clip',
  'statsmodels/statsmodels @82c59e37 statsmodels/stats/tests/test_proportion.py (values from R prop.test(73, 86, correct=FALSE))',
  'petelaud/ratesci @dbe2ab79 tests/testthat/test3.R, after Newcombe 1998 Stat Med 17:857-872 Table I',
  'computed with R 4.2.2 (stats package) as an independent implementation: prop.test(correct=FALSE)',
  'ukhsa-collaboration/PHEindicatormethods @093fd288 tests/testthat/testdata_Proportion.xlsx sheet testdata_Prop_g',
  'ukhsa-collaboration/PHEindicatormethods @093fd288 tests/testthat/testdata_Rate.xlsx sheet testdata_Rate',
  'statsmodels/statsmodels @82c59e37 statsmodels/stats/tests/test_rates_poisson.py (values from R DescTools::PoissonCI and exactci)',
  'computed with R 4.2.2 (stats package) as an independent implementation: poisson.test, times 1000',
  'ukhsa-collaboration/PHEindicatormethods @093fd288 tests/testthat/testdata_Rate.xlsx sheet testdata_Rate_g',
  'computed with R 4.2.2 (stats package) as an independent implementation: quantile(type=7)',
] as const

/** id, x, n, confidence, lower, upper, tolerance, source */
export const wilsonValues: readonly (readonly [
  string,
  number,
  number,
  Confidence,
  number,
  number,
  number,
  number,
])[] = [
  ['proportion_ci-001', 1, 100, 0.95, 0.0017674320641406511, 0.054486196178705294, 1e-9, 0],
  ['proportion_ci-002', 1, 100, 0.998, 0.000873065697299977, 0.1045544528370582, 1e-9, 0],
  ['proportion_ci-004', 5, 100, 0.998, 0.013865320725997183, 0.16458852282596442, 1e-9, 0],
  ['proportion_ci-005', 20, 100, 0.95, 0.1333669333310325, 0.28882916559315885, 1e-9, 0],
  ['proportion_ci-007', 65, 100, 0.95, 0.5525444329688797, 0.7363575175690247, 1e-9, 0],
  ['proportion_ci-008', 65, 100, 0.998, 0.4954946574070431, 0.7783540614089697, 1e-9, 0],
  ['proportion_ci-010', 9856, 12345, 0.998, 0.7869924108419063, 0.8093061412589626, 1e-9, 0],
  ['proportion_ci-011', 7776456, 7564336677, 0.95, 0.0010273201001641094, 0.0010287644578977231, 1e-9, 0],
  ['proportion_ci-013', 222, 3215, 0.95, 0.060791690363636595, 0.07833956681383633, 1e-9, 0],
  ['proportion_ci-014', 222, 3215, 0.998, 0.05647101964624248, 0.08418414185270134, 1e-9, 0],
  ['proportion_ci-016', 999, 3456, 0.998, 0.26583995768074953, 0.3134475449279985, 1e-9, 0],
  ['proportion_ci-017', 65, 100, 0.95, 0.5525444329688797, 0.7363575175690247, 1e-9, 1],
  ['proportion_ci-019', 0.445, 1, 0.95, 0.04381744772058822, 0.9334621276979156, 1e-9, 1],
  ['proportion_ci-020', 65, 100, 0.998, 0.4954946574070431, 0.7783540614089697, 1e-9, 1],
  ['proportion_ci-022', 0.445, 1, 0.998, 0.019347006132900975, 0.9702259947019541, 1e-9, 1],
  ['proportion_ci-023', 18, 20, 0.95, 0.6989663547715128, 0.972133518786232, 1e-9, 2],
  ['proportion_ci-027', 4, 200, 0.95, 0.00780442641634947, 0.05028708690582643, 1e-9, 2],
  ['proportion_ci-029', 190, 200, 0.95, 0.910421851861224, 0.972617354399236, 1e-9, 2],
  ['proportion_ci-033', 29, 30, 0.95, 0.8332961, 0.9940914, 6e-8, 2],
  ['proportion_ci-035', 0, 30, 0.95, 0, 0.11351339, 6e-8, 2],
  ['proportion_ci-039', 19, 38, 0.95, 0.348499283643951, 0.651500716356049, 1e-12, 3],
  ['proportion_ci-040', 73, 86, 0.95, 0.758364348004061, 0.9094787701686766, 1e-12, 4],
  ['proportion_ci-042', 0, 20, 0.95, 0, 0.1611, 6e-5, 5],
  ['proportion_ci-043', 1, 29, 0.95, 0.0061, 0.1718, 6e-5, 5],
  ['proportion_ci-048', 37, 43, 0.95, 0.727364120326171, 0.934442765720351, 1e-9, 6],
  ['proportion_ci-050', 42, 43, 0.95, 0.879410065593928, 0.995882912725666, 1e-9, 6],
  ['proportion_ci-054', 5, 5, 0.95, 0.565517535216825, 1, 1e-9, 6],
  ['proportion_ci-056', 3, 7, 0.95, 0.15821985525147, 0.749541635472343, 1e-9, 6],
  ['proportion_ci-060', 12, 12, 0.95, 0.757505993344759, 1, 1e-9, 6],
  ['proportion_ci-062', 1, 4, 0.95, 0.0455872608097006, 0.699358157417598, 1e-9, 6],
  ['proportion_ci-066', 11, 17, 0.95, 0.413003634852187, 0.826902796027563, 1e-9, 6],
  ['proportion_ci-068', 83, 86, 0.95, 0.902391288974392, 0.988066201922592, 1e-9, 6],
  ['proportion_ci-072', 129, 136, 0.95, 0.897569701815442, 0.974846826364726, 1e-9, 6],
  ['proportion_ci-074', 70, 82, 0.95, 0.761405815101991, 0.914258377897694, 1e-9, 6],
  ['proportion_ci-078', 148, 212, 0.95, 0.633241560596827, 0.755932977320753, 1e-9, 6],
  ['proportion_ci-080', 18, 61, 0.95, 0.195550187582761, 0.418894020572204, 1e-9, 6],
  ['proportion_ci-083', 37, 43, 0.99, 0.676739389607778, 0.947821194232789, 1e-9, 6],
  ['proportion_ci-084', 37, 43, 0.998, 0.633374901007894, 0.956544678365504, 1e-9, 6],
  ['proportion_ci-086', 3, 7, 0.99, 0.116373680516138, 0.810285095911612, 1e-9, 6],
  ['proportion_ci-087', 3, 7, 0.998, 0.0916189087460249, 0.847956435374812, 1e-9, 6],
  ['proportion_ci-089', 18, 61, 0.99, 0.170929267028436, 0.459439059732301, 1e-9, 6],
]

type RateValue = readonly [string, number, number, number, Confidence, number, number, number, number]

/** id, events, population, per, confidence, lower, upper, tolerance, source */
export const exactValues: readonly RateValue[] = [
  ['rate_ci-001', 1, 100, 100, 0.95, 0.025317807984289897, 5.571643390938898, 1.0000000000000001e-7, 8],
  ['rate_ci-003', 5, 100, 100, 0.95, 1.62348639011842, 11.668332079322669, 1.0000000000000001e-7, 8],
  ['rate_ci-018', 1, 100, 100000, 0.998, 1.0005003335835343, 9233.413476451586, 0.0001, 8],
  ['rate_ci-035', 15, 400, 1, 0.95, 0.0209884653319583, 0.0618505471787146, 1e-12, 9],
  ['rate_ci-039', 2, 1, 1000, 0.95, 242.209278543965, 7224.68766772396, 7.22468766772396e-6, 10],
  ['rate_ci-042', 9, 1, 1000, 0.95, 4115.37309737833, 17084.8034514192, 1.70848034514192e-5, 10],
  ['rate_ci-045', 15, 400, 1000, 0.95, 20.9884653319583, 61.8505471787146, 6.185054717871461e-8, 10],
  ['rate_ci-048', 7, 2100, 1000, 0.95, 1.34017288167613, 6.8679406484297, 6.8679406484297e-9, 10],
]

/** As above. Tolerances are absolute, in the unit of the rate. */
export const byarValues: readonly RateValue[] = [
  ['rate_ci-005', 20, 100, 100, 0.95, 12.211428834875937, 30.889880369197066, 1.0000000000000001e-7, 8],
  ['rate_ci-007', 65, 100, 100, 0.95, 50.163187710459454, 82.84913854593984, 1.0000000000000001e-7, 8],
  ['rate_ci-010', 9856, 12345, 100, 0.998, 77.37590543271052, 82.3544727709543, 1.0000000000000001e-7, 8],
  ['rate_ci-013', 222, 3215, 100, 0.95, 6.026574877652675, 7.87572937087185, 1.0000000000000001e-7, 8],
  ['rate_ci-016', 999, 3456, 100, 0.998, 26.162147596445767, 31.845604819822654, 1.0000000000000001e-7, 8],
  ['rate_ci-023', 65, 100, 100000, 0.95, 50163.18771045945, 82849.13854593984, 0.0001, 8],
  ['rate_ci-026', 9856, 12345, 100000, 0.998, 77375.90543271053, 82354.47277095431, 0.0001, 8],
  ['rate_ci-029', 222, 3215, 100000, 0.95, 6026.574877652674, 7875.729370871851, 0.0001, 8],
  ['rate_ci-032', 999, 3456, 100000, 0.998, 26162.147596445768, 31845.604819822653, 0.0001, 8],
  ['count_ci-001', 65, 1, 1, 0.95, 50.163187710459454, 82.84913854593984, 1e-9, 1],
  ['count_ci-004', 65, 1, 1, 0.998, 42.8802614714802, 94.00029084431802, 1e-9, 1],
]

type QuartileValue = readonly [string, readonly number[], number, number, number, number, number]

/** id, values, q1, median, q3, tolerance, source */
export const quartileValues: readonly QuartileValue[] = [
  ['quartiles-001', [1, 2, 3, 4], 1.75, 2.5, 3.25, 1e-9, 12],
  ['quartiles-004', [1, 2, 3, 4, 5], 2, 3, 4, 1e-9, 12],
  ['quartiles-007', [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5], 2.5, 4, 5, 1e-9, 12],
  ['quartiles-010', [0, 0, 0, 2, 7], 0, 0, 2, 1e-9, 12],
  ['quartiles-013', [12, 7, 3, 25, 18, 9, 14, 30, 22, 11, 5, 17], 8.5, 13, 19, 1e-9, 12],
  ['quartiles-016', [42], 42, 42, 42, 1e-9, 12],
  ['quartiles-019', [5, 9], 6, 7, 8, 1e-9, 12],
]

export type PooledValue = {
  readonly id: string
  readonly method: 'wilson' | 'exact' | 'byar'
  readonly rows: readonly (readonly [number, number])[]
  readonly per: number
  readonly sums: readonly [number, number]
  readonly value: number
  readonly limits: readonly [number, number]
  readonly tolerance: number
  readonly source: number
}

export const pooledValues: readonly PooledValue[] = [
  {
    id: 'pooled_proportion_ci-001',
    method: 'wilson',
    rows: [
      [1, 100],
      [1, 100],
    ],
    per: 1,
    sums: [2, 200],
    value: 0.01,
    limits: [0.002746658133544438, 0.035721761716176796],
    tolerance: 1e-9,
    source: 7,
  },
  {
    id: 'pooled_proportion_ci-003',
    method: 'wilson',
    rows: [
      [20, 100],
      [20, 100],
    ],
    per: 1,
    sums: [40, 200],
    value: 0.2,
    limits: [0.15045200926098115, 0.2608551865653788],
    tolerance: 1e-9,
    source: 7,
  },
  {
    id: 'pooled_proportion_ci-006',
    method: 'wilson',
    rows: [
      [7776456, 7564336677],
      [7776456, 7564336677],
    ],
    per: 1,
    sums: [15552912, 15128673354],
    value: 0.0010280420256339154,
    limits: [0.0010275314947741198, 0.0010285528098907119],
    tolerance: 1e-9,
    source: 7,
  },
  {
    id: 'pooled_rate_ci-001',
    method: 'exact',
    rows: [
      [1, 100],
      [1, 100],
    ],
    per: 100000,
    sums: [2, 200],
    value: 1000,
    limits: [121.10463927198258, 3612.3438338619794],
    tolerance: 0.0001,
    source: 11,
  },
  {
    id: 'pooled_rate_ci-003',
    method: 'byar',
    rows: [
      [20, 100],
      [20, 100],
    ],
    per: 100000,
    sums: [40, 200],
    value: 20000,
    limits: [14286.649933218456, 27235.04966001213],
    tolerance: 0.0001,
    source: 11,
  },
  {
    id: 'pooled_rate_ci-006',
    method: 'byar',
    rows: [
      [7776456, 7564336677],
      [7776456, 7564336677],
    ],
    per: 100000,
    sums: [15552912, 15128673354],
    value: 102.80420256339154,
    limits: [102.7531168009107, 102.85530745877516],
    tolerance: 0.0001,
    source: 11,
  },
]
