/** Colours of the sheet (UX.md §2 and §6), as Word writes them. */
export const colours = {
  ink: '15232B',
  ink2: '3F5059',
  quiet: '4A5A62',
  rule: '9FB0B4',
  line: '586870',
  accent: '0B5563',
  head: 'F1F5F5',
  tint: 'E1EEEF',
  box: 'EDF4F4',
  cautionFrame: 'A86500',
  cautionText: '734700',
  cautionFill: 'FDF8EC',
} as const
