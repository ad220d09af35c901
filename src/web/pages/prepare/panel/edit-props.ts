import type { Choices } from '../choices.ts'
import type { ChangeChoices } from '../use-choices.ts'

/** What every control of the panel gets. */
export type EditProps = { readonly choices: Choices; readonly onChange: ChangeChoices }
