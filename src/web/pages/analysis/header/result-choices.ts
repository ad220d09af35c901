import type { AnalysisView, ResultFormat } from '../../../../jobs/desk.ts'
import type { Words } from '../../../i18n/index.ts'

/** One entry of the menu of downloads. */
export type ResultChoice = { readonly key: string; readonly label: string; readonly href: string }

const ONE = [
  { key: 'xlsx', format: 'xlsx', query: '' },
  { key: 'how', format: 'xlsx', query: '?sheets=how' },
  { key: 'csv', format: 'csv', query: '' },
  { key: 'json', format: 'json', query: '' },
] as const satisfies readonly { key: string; format: ResultFormat; query: string }[]

type Choosing = { readonly words: Words['analysis']['download']; readonly gone: boolean }

/** What can be downloaded of an analysis; of several files a workbook each, all of them, and the data of all. */
export const resultChoices = (
  { id, files }: Pick<AnalysisView, 'id' | 'files'>,
  { words, gone }: Choosing,
): readonly ResultChoice[] => {
  const at = (format: ResultFormat, query = ''): string =>
    `/api/analyses/${encodeURIComponent(id)}/result.${format}${query}`
  if (files.length === 1)
    return ONE.filter(({ format }) => !gone || format !== 'xlsx').map(({ key, format, query }) => ({
      key,
      label: words[key],
      href: at(format, query),
    }))
  const each = files.map((file) => ({
    key: file.id,
    label: words.ofFile(file.name),
    href: at('xlsx', `?file=${encodeURIComponent(file.id)}`),
  }))
  const all = { key: 'zip', label: words.zip, href: at('zip') }
  return [...(gone ? [] : [all, ...each]), { key: 'json', label: words.json, href: at('json') }]
}
