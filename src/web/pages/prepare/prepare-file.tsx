import { useMemo } from 'react'
import type { FileView } from '../../../jobs/desk.ts'
import { usePreview } from '../../api/queries.ts'
import { SettingsPanel } from './panel/settings-panel.tsx'
import classes from './prepare.module.css'
import { withRoles } from './roles.ts'
import { SheetSection } from './sheet/sheet-section.tsx'
import { useChoices } from './use-choices.ts'
import { useSheet } from './use-sheet.ts'

/** The sheet on the left, what is done with it on the right; below each other on a narrow screen. */
export const PrepareFile = ({ file }: { readonly file: FileView }) => {
  const [choices, change] = useChoices(file.id)
  const sheet = useSheet(file)
  const preview = usePreview(file.id, sheet.layout.name)
  const roles = choices.roles[sheet.layout.name]
  const columns = useMemo(() => withRoles(sheet.layout.columns, roles ?? {}), [sheet.layout, roles])
  return (
    <div className={classes.layout}>
      <SheetSection
        file={file}
        sheet={sheet}
        columns={columns}
        preview={preview}
        roles={roles ?? {}}
        onRoles={(changed) => change({ roles: { ...choices.roles, [sheet.layout.name]: changed } })}
      />
      <SettingsPanel file={file} sheet={sheet} columns={columns} choices={choices} onChange={change} />
    </div>
  )
}
