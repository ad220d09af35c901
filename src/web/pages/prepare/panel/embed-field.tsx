import { Autocomplete } from '@mantine/core'
import { useState } from 'react'
import { useEngines } from '../../../api/queries.ts'
import { useWords } from '../../../i18n/index.ts'
import { embeddingModels } from '../engine-options.ts'
import type { EditProps } from './edit-props.ts'

/** Which embedding model to learn with: one of Ollama's, or the address of another server; none until somebody says. */
export const EmbedField = ({ choices, onChange }: EditProps) => {
  const { learn } = useWords()
  const { data: engines = [] } = useEngines()
  const [text, setText] = useState(choices.embed ?? '')
  const models = embeddingModels(engines)
  // nobody waits for every letter of a name: it counts when the field is left, or a model chosen
  const settle = (embed: string): void => {
    if (embed.trim() !== (choices.embed ?? '')) onChange({ embed: embed.trim() })
  }
  return (
    <Autocomplete
      size="sm"
      label={learn.embed}
      description={learn.embedHelp}
      placeholder={learn.embedNone}
      data={models}
      value={text}
      onChange={setText}
      onOptionSubmit={settle}
      onBlur={() => settle(text)}
    />
  )
}
