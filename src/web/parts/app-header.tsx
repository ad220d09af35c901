import {
  ActionIcon,
  Group,
  SegmentedControl,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core'
import { IconBook2, IconMoon, IconSun } from '@tabler/icons-react'
import { placeOnPage } from '../api/base.ts'
import { useSignInNeeded } from '../api/session.ts'
import { isSupported, languageNames, setLanguage, useLanguage, useWords } from '../i18n/index.ts'
import mark from '../mark.svg'
import classes from './app-header.module.css'
import { EngineChip } from './engine-chip.tsx'
import { KeysHelp } from './keys-help.tsx'
import { AnchorLink, IconLink } from './links.tsx'

export const AppHeader = () => {
  const { common } = useWords()
  return (
    <header className={classes.header}>
      <a href={placeOnPage('content')} className={classes.skip}>
        {common.skipToContent}
      </a>
      <AnchorLink to="/" className={classes.name} underline="never" c="inherit">
        <img src={mark} alt="" width={26} height={26} />
        {common.appName}
      </AnchorLink>
      <div className={classes.engine}>{!useSignInNeeded() && <EngineChip />}</div>
      <Group gap={8} wrap="nowrap">
        <IconLink
          to="/guide"
          variant="subtle"
          color="gray"
          size="lg"
          c="var(--mantine-color-text)"
          aria-label={common.guide}
          title={common.guide}
        >
          <IconBook2 size={20} aria-hidden />
        </IconLink>
        <KeysHelp />
        <SchemeSwitch />
        <LanguageSwitch />
      </Group>
    </header>
  )
}

const SchemeSwitch = () => {
  const { common } = useWords()
  const { setColorScheme } = useMantineColorScheme()
  const scheme = useComputedColorScheme('light')
  const next = scheme === 'dark' ? 'light' : 'dark'
  const label = next === 'dark' ? common.darkMode : common.lightMode
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      c="var(--mantine-color-text)"
      aria-label={label}
      title={label}
      onClick={() => setColorScheme(next)}
    >
      {next === 'dark' ? <IconMoon size={20} aria-hidden /> : <IconSun size={20} aria-hidden />}
    </ActionIcon>
  )
}

const LanguageSwitch = () => {
  const { common } = useWords()
  return (
    <SegmentedControl
      size="xs"
      aria-label={common.language}
      data={[...languageNames]}
      value={useLanguage()}
      onChange={(value) => {
        if (isSupported(value)) setLanguage(value)
      }}
    />
  )
}
