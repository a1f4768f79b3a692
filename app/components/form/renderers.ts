import {
  and,
  isBooleanControl,
  isDateControl,
  isEnumControl,
  isIntegerControl,
  isNumberControl,
  isObjectArrayControl,
  isOneOfEnumControl,
  isStringControl,
  type JsonFormsRendererRegistryEntry,
  hasOption,
  optionIs,
  or,
  rankWith,
  schemaTypeIs,
  uiTypeIs,
} from '@jsonforms/core'
import { ArrayControl } from '#app/components/form/array-control.tsx'
import { CheckboxControl } from '#app/components/form/checkbox-control.tsx'
import { ChoiceControl } from '#app/components/form/choice-control.tsx'
import { CodeControl } from '#app/components/form/code-control.tsx'
import { AddressControl } from '#app/components/form/address-control.tsx'
import { ClockControl, DayControl } from '#app/components/form/day-control.tsx'
import { FractionLayout, isFraction } from '#app/components/form/fraction-layout.tsx'
import { InstructionsControl } from '#app/components/form/instructions-control.tsx'
import { GroupLayout, StackLayout } from '#app/components/form/layouts.tsx'
import { LinesControl } from '#app/components/form/lines-control.tsx'
import { MultipleChoiceControl } from '#app/components/form/multiple-choice-control.tsx'
import { NumberControl } from '#app/components/form/number-control.tsx'
import { TextControl } from '#app/components/form/text-control.tsx'

/** Which component draws which part of a form; the highest rank that fits wins. */
export const renderers: JsonFormsRendererRegistryEntry[] = [
  {
    tester: rankWith(1, or(uiTypeIs('VerticalLayout'), uiTypeIs('HorizontalLayout'))),
    renderer: StackLayout,
  },
  { tester: rankWith(1, uiTypeIs('Group')), renderer: GroupLayout },
  { tester: rankWith(2, isFraction), renderer: FractionLayout },
  { tester: rankWith(1, isStringControl), renderer: TextControl },
  { tester: rankWith(2, or(isNumberControl, isIntegerControl)), renderer: NumberControl },
  { tester: rankWith(2, isBooleanControl), renderer: CheckboxControl },
  { tester: rankWith(2, isDateControl), renderer: DayControl },
  { tester: rankWith(2, and(isStringControl, optionIs('format', 'time'))), renderer: ClockControl },
  { tester: rankWith(2, and(isStringControl, optionIs('format', 'address'))), renderer: AddressControl },
  {
    tester: rankWith(
      3,
      or(isEnumControl, isOneOfEnumControl, and(isStringControl, hasOption('optionsFrom'))),
    ),
    renderer: ChoiceControl,
  },
  {
    tester: rankWith(2, and(uiTypeIs('Control'), schemaTypeIs('array'))),
    renderer: MultipleChoiceControl,
  },
  { tester: rankWith(2, and(isStringControl, optionIs('hint', 'code'))), renderer: CodeControl },
  { tester: rankWith(3, isObjectArrayControl), renderer: ArrayControl },
  { tester: rankWith(4, and(isObjectArrayControl, optionIs('format', 'lines'))), renderer: LinesControl },
  {
    tester: rankWith(4, and(isObjectArrayControl, optionIs('format', 'record-systems'))),
    renderer: InstructionsControl,
  },
]
