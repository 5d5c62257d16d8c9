import type { IconName } from '#components/ui/icon-names.ts'

export interface NavItem {
  href: string
  label: string
  icon: IconName
}

export interface MunicipalityLink {
  name: string
  href: string
  current?: boolean
}

/** Keeps a preference; posts `locale` or `theme`. */
export type PreferenceAction = (form: FormData) => Promise<unknown>
