import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './section.module.css'

type SectionProps = { readonly title: string; readonly children: ReactNode }

/** A group of controls that belong together, named for screen readers too. */
export const Section = ({ title, children }: SectionProps) => (
  <fieldset className={classes.section}>
    <legend>{title}</legend>
    <Stack gap={8}>{children}</Stack>
  </fieldset>
)
