import {
  ActionIcon,
  type ActionIconProps,
  Anchor,
  type AnchorProps,
  Button,
  type ButtonProps,
} from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'

type LinkAttributes<Props> = Props &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof Props> & { readonly ref?: Ref<HTMLAnchorElement> }

/** Links to screens that look like Mantine's: `to` and `params` are checked against the router. */
export const AnchorLink = createLink((props: LinkAttributes<AnchorProps>) => <Anchor {...props} />)

export const ButtonLink = createLink((props: LinkAttributes<ButtonProps>) => (
  <Button component="a" {...props} />
))

export const IconLink = createLink((props: LinkAttributes<ActionIconProps>) => (
  <ActionIcon component="a" {...props} />
))
