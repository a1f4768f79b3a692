import { flag, type Setting, type SettingName, type TypedSettings } from '#app/domain/template/settings.ts'
import type { PackageKind, Template } from '#app/domain/template/template.ts'

const names: { readonly [kind in PackageKind]: SettingName } = {
  clinical: 'in-clinical',
  organisational: 'in-organisational',
  'cross-sector': 'in-cross-sector',
}

/** In which kinds of packages a part is. Nothing to ask in a template that serves one kind. */
export function kindSettings(
  template: Template,
  kinds: readonly PackageKind[] | undefined,
): readonly Setting[] {
  if (template.kinds.length < 2) return []
  return template.kinds.map(({ kind }) => flag(names[kind], kinds?.includes(kind) ?? true))
}

/** The chosen kinds; undefined for all of them, also where nothing was asked. */
export function readKinds(template: Template, typed: TypedSettings): readonly PackageKind[] | undefined {
  const offered = template.kinds.map(({ kind }) => kind)
  const chosen = offered.filter((kind) => typed[names[kind]])
  return chosen.length === 0 || chosen.length === offered.length ? undefined : chosen
}
