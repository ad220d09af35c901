import { CloseButton, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useWords } from '../../../i18n/index.ts'

type SearchBoxProps = {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly input: RefObject<HTMLInputElement | null>
  /** True to begin with the focus. */
  readonly focused: boolean
}

/** Long enough not to ask at every letter, short enough to feel at once. */
const PAUSE_MS = 250

/** Searches while one types. */
export const SearchBox = ({ value, onChange, input, focused }: SearchBoxProps) => {
  const { tickets } = useWords()
  const [text, setText] = useState(value)
  const sent = useRef(value)
  useEffect(() => {
    if (value === sent.current) return
    sent.current = value
    setText(value)
  }, [value])
  const send = (next: string): void => {
    sent.current = next.trim()
    onChange(sent.current)
  }
  const sendLater = useDebouncedCallback(send, PAUSE_MS)
  const write = (next: string): void => {
    setText(next)
    sendLater(next)
  }
  return (
    <TextInput
      ref={input}
      autoFocus={focused}
      type="search"
      value={text}
      onChange={(event) => write(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      aria-label={tickets.search}
      placeholder={tickets.searchHint}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        text !== '' && <CloseButton size="sm" aria-label={tickets.clearSearch} onClick={() => write('')} />
      }
      flex="1 1 240px"
      maw={440}
      maxLength={1000}
    />
  )
}
