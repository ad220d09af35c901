import { Code, ScrollArea } from '@mantine/core'

/** A text as it was sent, in a window of its own. */
export const LongText = ({ children }: { readonly children: string }) => (
  <ScrollArea.Autosize mah={320} viewportProps={{ tabIndex: 0 }}>
    <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {children}
    </Code>
  </ScrollArea.Autosize>
)
