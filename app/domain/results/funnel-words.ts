/** Words about a funnel. A practice outside the limits is a question, and not an answer. */
export const funnelWords = {
  da: {
    size: 'grundlag (så mange er der talt ud af)',
    inner: '95\u00A0%-grænser',
    outer: '99,8\u00A0%-grænser',
    none: 'Ingen praksis ligger uden for 95\u00A0%-grænserne.',
    noneByChance: 'Forskellene er ikke større, end tilfældet kan give.',
    outside: (above: string, below: string) =>
      `Uden for 95\u00A0%-grænserne ligger ${above} praksis over og ${below} under.`,
    far: (some: string) => `${some} af dem ligger også uden for 99,8\u00A0%-grænserne.`,
    chance: (practices: string, percent: string) =>
      `Selv uden virkelige forskelle ville mindst én af ${practices} praksis ligge uden for 95\u00A0%-grænserne i ${percent} ud af 100 tilfælde.`,
    widened: (times: string) =>
      `Praksis ligger længere fra hinanden, end tilfældet alene ville give: Spredningen er omkring ${times} gange den ventede. Grænserne er derfor gjort bredere, så de måler mod den forskel, der er mellem praksis i forvejen.`,
    exact: 'Nogle praksis har et lille grundlag, så grænserne er regnet nøjagtigt og går i trin.',
    classes: 'Grundlaget er afrundet til en størrelsesklasse, fordi klyngen ikke viser praksis’ antal.',
    showsNot:
      'En praksis uden for grænserne er et spørgsmål og ikke et svar. Diagrammet siger ikke, om patienterne, registreringen eller arbejdsgangen er grunden.',
  },
  en: {
    size: 'base (how many are counted out of)',
    inner: '95\u00A0% limits',
    outer: '99.8\u00A0% limits',
    none: 'No practice lies outside the 95\u00A0% limits.',
    noneByChance: 'The differences are no larger than chance can give.',
    outside: (above: string, below: string) =>
      `Outside the 95\u00A0% limits lie ${above} practices above and ${below} below.`,
    far: (some: string) => `${some} of them lie outside the 99.8\u00A0% limits too.`,
    chance: (practices: string, percent: string) =>
      `Even without real differences, at least one of ${practices} practices would lie outside the 95\u00A0% limits in ${percent} of 100 cases.`,
    widened: (times: string) =>
      `Practices lie further apart than chance alone would put them: the spread is about ${times} times the expected. The limits are therefore widened, and measure against the difference there is between practices anyway.`,
    exact: 'Some practices have a small base, so the limits are exact and go in steps.',
    classes: "The base is rounded to a class, since the cluster does not show practices' counts.",
    showsNot:
      'A practice outside the limits is a question and not an answer. The chart does not say whether patients, coding or routines are the reason.',
  },
} as const
