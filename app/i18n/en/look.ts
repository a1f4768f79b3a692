export const look = {
  title: 'The cluster’s look',
  short: 'Look',
  intro:
    'Logo, colour and foot lines go on all handouts of all the cluster’s packages: on screen, on paper and in Word. What you do not choose looks as before.',
  form: 'Choose',
  save: 'Save the look',
  saved: 'The look is saved. Everything downloaded from now on follows it.',
  refused: 'Something could not be used. The rest is saved, and what you wrote is still here.',
  optional: '(optional)',
  accent: 'Colour of headings and rules',
  accentHelp:
    'Six characters of the cluster’s own colour, e.g. #7A1F3D. An empty field gives the standard colour.',
  pick: 'Choose a colour on screen',
  logo: 'Logo',
  logoHelp:
    'PNG or JPEG, at most 500 kB and at least 60 pixels high. It is printed 1 cm high on top of every page.',
  newLogo: 'Choose another logo',
  removesLogo: 'Remove the logo',
  logoAlt: 'The logo in words',
  logoAltHelp: 'Read aloud to whoever cannot see it, e.g. “Logo of Cluster North”.',
  contact: 'Contact details',
  contactHelp: 'Whom does one write to? At most three lines, printed as one line at the foot of every page.',
  footer: 'Own foot line',
  footerHelp: 'A sentence at the foot of every page.',
  preview: 'What a sheet looks like',
  previewNote: 'The preview follows what you type and choose. The sheets follow once you have saved.',
  use: (colour: string) => `Use #${colour}`,
  problems: {
    'not-a-colour': 'This is not a colour. Type six characters of 0–9 and A–F, e.g. #7A1F3D.',
    tooPale: (contrast: string, nearest: string) =>
      `The colour is too pale for text on white paper: its contrast is ${contrast}, and it must be at least 4.5. The nearest that can be read is #${nearest}.`,
    tooLong: (by: number) =>
      by === 1
        ? 'The text is 1 character too long for a line.'
        : `The text is ${by} characters too long for a line.`,
    cpr: 'This looks like a CPR number. It was not stored. Remove it and save again.',
    'alt-missing': 'Say in a few words what the logo shows.',
  },
  logoProblems: {
    kind: 'The file is not a picture that can be printed. Save the logo as PNG or JPEG and choose it again. SVG cannot be used.',
    'too-large': 'The file is larger than 500 kB. Save the logo smaller and choose it again.',
    'too-small': 'The logo is less than 60 pixels high and would be coarse in print. Choose a larger one.',
    'too-many-points': 'The logo is more than 3,000 pixels on one side. Save it smaller and choose it again.',
  },
  sample: {
    title: 'A sheet from the cluster',
    subtitle: 'How title and subtitle stand',
    topic: 'The topic of the package',
    heading: 'A heading',
    text: 'The text is black as on every other sheet. The colour is used for headings, rules and boxes alone.',
    box: 'In short',
    boxText: 'Boxes get a pale version of the colour, so that text can still be read and printed.',
    columns: ['Indicator', 'The cluster'],
    row: ['An indicator', '60.1 %'],
    own: ['Own practice', '57.2 %'],
    printedOn: 'Date of printing',
  },
}
