import { Select } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import type { FileView } from '../../../../jobs/desk.ts'
import { useReadAs } from '../../../api/queries.ts'
import { useWords } from '../../../i18n/index.ts'
import { useProblemNotice } from '../../../parts/use-problem-notice.ts'
import classes from './sheet-controls.module.css'

type EncodingFieldProps = { readonly file: FileView; readonly encoding: string }

type Named = { readonly twice: string; readonly western: string; readonly central: string }

const encodingsIn = ({ twice, western, central }: Named) => [
  { value: 'utf-8', label: 'UTF-8' },
  { value: 'utf-8-twice', label: twice },
  { value: 'windows-1252', label: western },
  { value: 'windows-1250', label: central },
  { value: 'cp850', label: 'MS-DOS (cp850)' },
  { value: 'macroman', label: 'Mac (MacRoman)' },
  { value: 'utf-16le', label: 'UTF-16 (LE)' },
  { value: 'utf-16be', label: 'UTF-16 (BE)' },
]

const route = getRouteApi('/files/$id')

/**
 * How the bytes of a text file are read; another choice shows the file anew, without sending it again. Files that go with it are read
 * in the same way.
 */
export const EncodingField = ({ file, encoding }: EncodingFieldProps) => {
  const { sheet: words } = useWords().prepare
  const { with: others = [] } = route.useSearch()
  const navigate = route.useNavigate()
  const tell = useProblemNotice()
  const readAs = useReadAs()
  const known = encodingsIn(words.encodings)
  const data = known.some(({ value }) => value === encoding)
    ? known
    : [{ value: encoding, label: encoding }, ...known]
  const show = ([id = file.id, ...further]: readonly string[]): void => {
    const search = further.length > 0 ? { with: further } : {}
    void navigate({ to: '/files/$id', params: { id }, search, replace: true })
  }
  const choose = (chosen: string): void =>
    readAs.mutate(
      { ids: [file.id, ...others], encoding: chosen },
      {
        onSuccess: ({ ids, error }) => {
          show(ids)
          if (error) tell(error)
        },
      },
    )
  return (
    <Select
      size="xs"
      label={words.encoding}
      title={words.encodingHelp}
      classNames={{ root: classes.control ?? '' }}
      data={data}
      value={encoding}
      onChange={(chosen) => chosen !== null && chosen !== encoding && choose(chosen)}
      disabled={readAs.isPending}
      allowDeselect={false}
      w={250}
    />
  )
}
