import { useMemo } from 'react'
import type { FileView, PreviewView, TogetherView } from '../../../jobs/desk.ts'
import { usePreview } from '../../api/queries.ts'
import { SettingsPanel } from './panel/settings-panel.tsx'
import classes from './prepare.module.css'
import { columnChoice, type RoleChoice, withRoles } from './roles.ts'
import { rowConditions } from './row-choices.ts'
import { SheetSection } from './sheet/sheet-section.tsx'
import { useChoices } from './use-choices.ts'
import { type Sheet, useSheet } from './use-sheet.ts'
import { useTogether } from './use-together.ts'

const AS_RECOGNISED: RoleChoice = {}

/** The sheet on the left, what is done with it on the right; below each other on a narrow screen. */
export const PrepareFile = ({ file }: { readonly file: FileView }) => {
  const [choices, change] = useChoices(file.id)
  const sheet = useSheet(file)
  const { name } = sheet.recognised
  const preview = usePreview(file.id, name, sheet.headerRow)
  const roles = choices.roles[name] ?? AS_RECOGNISED
  const read = asRead(sheet.recognised, preview.data, roles)
  const columns = useMemo(() => withRoles(read.columns, roles), [read.columns, roles])
  const together = useTogether(
    { fileId: file.id, sheet: name, headerRow: sheet.headerRow },
    { columns: columnChoice(read.columns, roles), where: rowConditions(choices.rows[name] ?? []) },
  )
  return (
    <div className={classes.layout}>
      <SheetSection
        file={file}
        together={together}
        sheet={sheet}
        foreseen={read.foreseen}
        columns={columns}
        preview={preview}
        roles={roles}
        onRoles={(changed) => change({ roles: { ...choices.roles, [name]: changed } })}
      />
      <SettingsPanel
        file={file}
        together={together}
        sheet={withTogether(read, together.data)}
        ready={preview.isSuccess && !preview.isPlaceholderData}
        columns={columns}
        choices={choices}
        onChange={change}
      />
    </div>
  )
}

/** The sheet with what all files teach, where there are several; their own labels win over an earlier file's. */
const withTogether = ({ foreseen, ...sheet }: Sheet, together: TogetherView | undefined): Sheet => {
  if (!together) return foreseen ? { ...sheet, foreseen } : sheet
  const { labels: own, ...others } = foreseen ?? {}
  const labels = together.labels ?? (own?.from === undefined ? undefined : own)
  return { ...sheet, foreseen: { ...others, ...(labels ? { labels } : {}) } }
}

/** The sheet under the header row in use; what was foreseen holds for the header row and roles that were recognised. */
const asRead = (recognised: Sheet, preview: PreviewView | undefined, roles: RoleChoice): Sheet => {
  if (!preview) return recognised
  const { headerRow, columns, total: rows } = preview
  const { foreseen, ...sheet } = recognised
  const holds = foreseen && headerRow === recognised.headerRow && Object.keys(roles).length === 0
  return { ...sheet, headerRow, columns, rows, ...(holds ? { foreseen } : {}) }
}
