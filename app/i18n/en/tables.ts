import { formatCount } from '#app/domain/text/format-number.ts'
import type { Catalogue } from '#app/i18n/catalogue.ts'

const rows = (count: number) => (count === 1 ? '1 row' : `${count} rows`)
const numbers = (count: number) => (count === 1 ? '1 number' : `${count} numbers`)

export const tables: Catalogue['tables'] = {
  title: 'Take numbers from a table',
  intro:
    'When the region, the municipality or ordiprax+ has sent the numbers together, they can be taken in here. Before anything is written you see what becomes of each number.',
  back: 'Back to data collection',
  open: 'Take numbers from a table',
  states: {
    'no-round':
      'There is no data collection yet. Open it first, so that each practice has a seat to put numbers in.',
    'not-now': 'The data collection takes no numbers right now.',
    questions:
      'The data collection consists of questions that each practice answers itself. A table cannot answer them.',
  },
  rules: {
    title: 'What the table must look like',
    items: [
      'One row a practice, with its name or number.',
      'Counts, not percentages: numerator and denominator in a column each.',
      'Numbers of whole practices only. A list of patients is refused, and nothing of it is kept.',
      'Numbers that are there already stay until you say otherwise, and all of it can be undone.',
    ],
  },
  source: 'Where are the numbers from?',
  sourceHelp: 'Stands beside the numbers, e.g. “The municipality, extract of October”.',
  optional: '(optional)',
  pasted: 'Paste the table',
  pastedHelp: 'Select the cells in Excel with the names of the columns, copy, and paste them here.',
  file: 'Or choose a file',
  fileHelp: 'Excel (.xlsx) or .csv, at most 1.5 MB. Only the first sheet is read.',
  read: 'Read the table',
  refusedTitle: 'The table was not read',
  refused: {
    empty: () => 'There is no table. Paste the cells or choose a file, and try again.',
    'one-column': () =>
      'There is only one column. Copy both practice and numbers, or save the file as .csv with semicolons between the columns.',
    'too-many-rows': (count: number) =>
      `The table has ${formatCount(count, 'en')} rows. At most 2,000 are taken. Delete the rows that are not about your cluster, and try again.`,
    'too-many-columns': (count: number) =>
      `The table has ${count} columns. At most 60 are taken. Delete those you do not need, and try again.`,
    'too-long': () => 'The text of the table is too long. Keep only practice and numbers, and try again.',
    'too-large': () =>
      'The file is too large. It may be at most 1.5 MB. Keep only the sheet you need, and try again.',
    locked: () =>
      'The file is protected by a password. Remove the password in Excel, save the file, and try again.',
    'old-format': () => 'The file is in an old format. Open it in Excel, save it as .xlsx, and try again.',
    kind: () => 'The file is no table. Choose an Excel file (.xlsx) or a .csv file.',
    cpr: () =>
      'Something in it looks like CPR numbers. Nothing was stored, and the table is not shown again. Ask the sender for counts per practice.',
    'personal-data': () =>
      'It holds information about single patients. Nothing was stored, and the table is not shown again. Ask the sender for counts per practice.',
    'column-name': () =>
      'A column is for information about single persons, e.g. CPR, date of birth or surname. Nothing was stored. Have the column deleted, or ask for counts per practice.',
    'birth-dates': () =>
      'A column looks like dates of birth. Nothing was stored, and the table is not shown again. Ask the sender for counts per practice.',
    'many-rows': () =>
      'Each practice has many rows, so the table looks like a list of patients. Nothing was stored. Count the patients first: one row a practice.',
  },
  outcome: {
    'not-now': 'That cannot be done now. The page is shown again as it stands.',
    imported: (count: number) =>
      `The numbers were taken into ${count} practices. They stand in the forms, and the practices can correct them.`,
    undone: (count: number) => `Undone: what stood before stands again in ${count} practices.`,
    kept: (names: string) =>
      `These practices have corrected their numbers since and were left alone: ${names}. Correct them in the form if they are wrong.`,
    changed:
      'Something has changed since you saw the overview, so nothing was written. Look through it again.',
  },
  download: {
    title: 'Download the raw numbers',
    intro:
      'All that practices have sent, with names and a sheet that explains the columns. Only for those who may see names beside numbers, and each download is noted.',
    xlsx: 'Excel (.xlsx)',
    csv: '.csv',
  },
  imports: {
    title: 'Taken in',
    line: (source: string, practices: number) =>
      `${source === '' ? 'Table' : source} · ${practices} practices`,
    undo: 'Undo',
    undoFor: (source: string) => ` ${source}`,
    undone: 'Undone',
  },
  review: {
    columnsTitle: 'What is in the columns?',
    columnsIntro: 'Guessed by the names of the columns. Correct what is wrong, and press “Show again”.',
    column: 'Column',
    samples: 'For example',
    is: 'Is',
    unnamed: (number: number) => `Column ${number}`,
    header: 'The names of the columns are in',
    headerRow: (row: number, text: string) => `Row ${row}: ${text}`,
    noHeader: 'No row',
    numbers: 'The numbers are written',
    styles: { da: 'in Danish: 1.234,5', en: 'in English: 1,234.5' },
    filter: 'Take only rows with',
    roles: {
      ignore: 'Not used',
      number: 'The practice’s number',
      name: 'The practice’s name',
      filter: 'What rows are chosen by (e.g. year)',
    },
    field: {
      count: 'Count (numerator)',
      whole: 'Out of (denominator)',
      sum: 'Sum',
      measured: 'Number of measurements',
    },
    problems: {
      'no-practice': 'Choose the column that says which practice the row is about.',
      'no-numbers': 'Choose at least one column with numbers for an indicator.',
      twice: (role: string) => `Two columns are chosen for “${role}”. Keep one of them.`,
      incomplete: (field: string) =>
        `A column for “${field}” is missing. Choose it, or set the other columns of the indicator to “Not used”.`,
    },
    again: 'Show again',
    start: 'Start over',
    planTitle: 'What will happen',
    existing: 'Numbers that practices have written',
    existingChoices: { keep: 'Leave them', replace: 'Replace with the table’s' },
    summary: {
      set: (count: number) => `${numbers(count)} will be written`,
      change: (count: number) => `${numbers(count)} will be changed`,
      same: (count: number) => `${numbers(count)} ${count === 1 ? 'is' : 'are'} there already`,
      kept: (count: number) => `${numbers(count)} will stay although the table differs`,
      refused: (count: number) => `${numbers(count)} cannot be used`,
      hidden: (count: number) => `${numbers(count)} hidden by the sender`,
      empty: (count: number) => `${numbers(count)} missing in the table`,
    },
    decide: (count: number) => `You still have to choose the practice in ${rows(count)}.`,
    nothing: 'There is nothing to write: every number is there already, is missing or cannot be used.',
    double: 'Two rows are about the same practice. Choose “Leave out” for one of them.',
    row: 'Row',
    inTable: 'In the table',
    practice: 'Practice',
    choose: 'Choose practice',
    chooseFor: (label: string) => `Practice in the row “${label}”`,
    leaveOut: 'Leave out',
    doubts: {
      similar: 'The name is only similar. Who is it?',
      differ: 'Number and name do not fit together. Who is it?',
      several: 'Several have that name. Who is it?',
    },
    twice: 'The practice has several rows.',
    matched: { number: 'found by number', name: 'found by name' },
    cells: {
      set: 'Written',
      change: 'Changed',
      same: 'Is there',
      kept: 'Stays',
      refused: 'Not used',
      hidden: 'Hidden by the sender',
      empty: 'Missing',
    },
    fromTo: (before: string, after: string) => `${before} → ${after}`,
    stays: (before: string, table: string) => `${before} (the table: ${table})`,
    unfinished: 'something unfinished',
    outOf: (numerator: string, denominator: string) => `${numerator} of ${denominator}`,
    sumOf: (sum: string, n: string) => `sum ${sum}, n ${n}`,
    bothOf: (first: string, second: string) => `${first} and ${second}`,
    partsOf: (parts: string, total: string) => `${parts} of ${total}`,
    cellProblems: {
      decimal: 'The count has decimals. A count is a whole number.',
      'not-a-count': 'That is no count. Percentages cannot be used.',
      'not-an-amount': 'That is no number.',
      negative: 'The count is below 0.',
      'too-large': 'The number is too large for one practice.',
      'no-numerator': 'The count is missing.',
      'no-denominator': 'What it is counted out of is missing.',
      'no-sum': 'The sum is missing.',
      'no-n': 'The number of measurements is missing.',
    },
    others: (count: number) => `${rows(count)} left out, since nobody in the collection has that name`,
    absent: (names: string) => `Not in the table: ${names}.`,
    import: (count: number) => `Take in ${numbers(count)}`,
  },
  practices: {
    open: 'Take the list from a file or table',
    title: 'Take practices from a table',
    intro:
      'When you have the list in a spreadsheet, it can be taken in here. Before anything is added you see every row. What is on the list already is left alone.',
    back: 'Back to the cluster’s practices',
    pasteHelp:
      'Select the cells in the spreadsheet with the names of the columns, copy, and paste them here. One row a practice.',
    status: 'What happens',
    notUsed: 'Not used',
    statuses: {
      new: 'Added',
      twice: 'Stands twice in the table and is added once',
      known: (name: string) => `On the list: ${name}`,
      similar: (name: string) => `Like ${name}, which is on the list`,
      fault: 'Cannot be added',
    },
    other: 'It is another practice: add it',
    otherFor: (name: string) => ` (${name})`,
    nothing: 'There is no practice to add.',
    add: (count: number) => (count === 1 ? 'Add 1 practice' : `Add ${count} practices`),
  },
}
