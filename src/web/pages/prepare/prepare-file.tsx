import { useMemo } from 'react'
import type { FileView, PreviewView } from '../../../jobs/desk.ts'
import { usePreview } from '../../api/queries.ts'
import { SettingsPanel } from './panel/settings-panel.tsx'
import classes from './prepare.module.css'
import { withRoles } from './roles.ts'
import { SheetSection } from './sheet/sheet-section.tsx'
import { useChoices } from './use-choices.ts'
import { type Sheet, useSheet } from './use-sheet.ts'

/** The sheet on the left, what is done with it on the right; below each other on a narrow screen. */
export const PrepareFile = ({ file }: { readonly file: FileView }) => {
  const [choices, change] = useChoices(file.id)
  const sheet = useSheet(file)
  const { name } = sheet.recognised
  const preview = usePreview(file.id, name, sheet.headerRow)
  const read = asRead(sheet.recognised, preview.data)
  const roles = choices.roles[name]
  const columns = useMemo(() => withRoles(read.columns, roles ?? {}), [read.columns, roles])
  return (
    <div className={classes.layout}>
      <SheetSection
        file={file}
        sheet={sheet}
        columns={columns}
        preview={preview}
        roles={roles ?? {}}
        onRoles={(changed) => change({ roles: { ...choices.roles, [name]: changed } })}
      />
      <SettingsPanel
        file={file}
        sheet={read}
        ready={preview.isSuccess && !preview.isPlaceholderData}
        columns={columns}
        choices={choices}
        onChange={change}
      />
    </div>
  )
}

/** The sheet under the header row in use. */
const asRead = (recognised: Sheet, preview: PreviewView | undefined): Sheet =>
  preview
    ? { ...recognised, headerRow: preview.headerRow, columns: preview.columns, rows: preview.total }
    : recognised
