import { useDebouncedValue } from '@mantine/hooks'
import { getRouteApi } from '@tanstack/react-router'
import type { Role } from '../../../columns/layout.ts'
import type { TogetherView } from '../../../jobs/desk.ts'
import type { RowCondition } from '../../../tickets/where/condition.ts'
import { type SheetAsked, useTogetherView } from '../../api/queries.ts'

/** The files of an analysis to be, and what they are together. */
export type Together = {
  /** The file of this screen first. */
  readonly ids: readonly string[]
  /** All of their rows; missing while they are read, and of a single file. */
  readonly data: TogetherView | undefined
  /** Different tickets in the chosen rows; null while they are counted. */
  readonly tickets: number | null
  readonly error: unknown
  /** Leaves a file out. */
  drop(id: string): void
}

const route = getRouteApi('/files/$id')

/** A word being typed is not counted letter by letter. */
const REST_MS = 250

type Asked = { readonly columns: Partial<Record<Role, string>>; readonly where: readonly RowCondition[] }

/** Which further files the address names, and whether they go with this one. */
export const useTogether = (sheet: SheetAsked, { columns, where }: Asked): Together => {
  const { with: others = [], ...search } = route.useSearch()
  const navigate = route.useNavigate()
  const ids = [sheet.fileId, ...others.filter((id) => id !== sheet.fileId)]
  const { sheet: name, headerRow } = sheet
  const asked = JSON.stringify(where)
  const [rested] = useDebouncedValue(asked, REST_MS)
  const whole = useTogetherView(ids, { sheet: name, headerRow, columns, where: '[]' })
  const chosen = useTogetherView(ids, { sheet: name, headerRow, columns, where: rested })
  return {
    ids,
    data: whole.data,
    tickets: asked === rested && chosen.data ? chosen.data.tickets : null,
    error: whole.error ?? chosen.error,
    drop: (id) => {
      const left = others.filter((other) => other !== id)
      void navigate({ search: { ...search, ...(left.length > 0 ? { with: left } : {}) }, replace: true })
    },
  }
}
