import { Loader, Slider, Stack, Switch, Text } from '@mantine/core'
import { useState } from 'react'
import type { Estimate } from '../../../../jobs/learning/learned.ts'
import { type Format, useFormat, useWords, type Words } from '../../../i18n/index.ts'
import { ErrorState } from '../../../parts/states.tsx'
import { vectorSentence } from '../../analysis/summary/trial-sentences.ts'
import { INSTANT } from '../engine-options.ts'
import { type Lesson, labelledColumn } from '../lesson.ts'
import type { Setup } from '../request.ts'
import { useEstimate } from '../use-estimate.ts'
import type { Sheet } from '../use-sheet.ts'
import type { EditProps } from './edit-props.ts'
import { EmbedField } from './embed-field.tsx'
import classes from './learn-card.module.css'
import { Section } from './section.tsx'
import { WhoClassifies } from './who-classifies.tsx'

type LearnCardProps = EditProps & {
  readonly sheet: Sheet
  readonly setup: Setup
  readonly lesson: Lesson | null
}

/** What can be learned from the column that people filled in, and what comes of it; nothing without such a column. */
export const LearnCard = ({ sheet, setup, lesson, choices, onChange }: LearnCardProps) => {
  const { learn } = useWords()
  const format = useFormat()
  const proposal = labelledColumn(sheet)
  const column = sheet.columns.find(({ index }) => index === (lesson?.column ?? proposal?.index))
  if (!column || !choices.fields.includes('category')) return null
  const isProposed = proposal?.index === column.index
  return (
    <Section title={learn.title(column.name)}>
      <Stack gap={8}>
        {proposal && isProposed && (
          <Text size="sm" fw={600}>
            {learn.known(
              format.plural(proposal.labelled, learn.tickets),
              format.plural(proposal.classes, learn.categories),
            )}
          </Text>
        )}
        {isProposed && proposal?.from && <Text size="sm">{learn.fromFile(proposal.from)}</Text>}
        <Switch
          label={learn.use}
          checked={lesson !== null}
          onChange={({ currentTarget }) => onChange({ learn: currentTarget.checked })}
        />
        {lesson && setup.engine.value !== INSTANT && (
          <Switch
            label={learn.showExamples}
            description={learn.showExamplesHelp}
            checked={choices.examples}
            onChange={({ currentTarget }) => onChange({ examples: currentTarget.checked })}
          />
        )}
        {lesson && <EmbedField choices={choices} onChange={onChange} />}
        {proposal && isProposed && <Hygiene {...proposal} />}
        {lesson && <Forecast setup={setup} lesson={lesson} onRight={(right) => onChange({ right })} />}
      </Stack>
    </Section>
  )
}

type HygieneProps = NonNullable<ReturnType<typeof labelledColumn>>

/** Names of categories that a person may want to mend in the file. */
const Hygiene = ({ merges, rare }: HygieneProps) => {
  const { learn } = useWords()
  const format = useFormat()
  const notes = [
    ...merges.map(({ into, names }) => learn.merges(format.list([into, ...names]))),
    ...(rare.length > 0 ? [learn.rare(format.list(rare.map(({ name }) => name)))] : []),
  ]
  return notes.map((note) => (
    <Text key={note} size="xs" c="dimmed">
      {note}
    </Text>
  ))
}

type ForecastProps = {
  readonly setup: Setup
  readonly lesson: Lesson
  readonly onRight: (right: number) => void
}

const MARKS = [80, 90, 99].map((value) => ({ value, label: `${value} %` }))

const Forecast = ({ setup, lesson, onRight }: ForecastProps) => {
  const { learn } = useWords()
  const format = useFormat()
  const [percent, setPercent] = useState(Math.round(lesson.right * 100))
  const { data, error, isFetching } = useEstimate(setup)
  return (
    <>
      <Text size="sm">{learn.right(format.percent(percent / 100))}</Text>
      <Slider
        className={classes.slider ?? ''}
        min={80}
        max={99}
        label={null}
        thumbLabel={learn.rightLabel}
        marks={MARKS}
        value={percent}
        onChange={setPercent}
        onChangeEnd={(value) => onRight(value / 100)}
      />
      {isFetching && (
        <Text size="sm" c="dimmed" role="status">
          <Loader size={12} mr={8} />
          {learn.learning}
        </Text>
      )}
      {error && <ErrorState error={error} />}
      {data && <Foreseen estimate={data} setup={setup} busy={isFetching} />}
    </>
  )
}

type ForeseenProps = { readonly estimate: Estimate; readonly setup: Setup; readonly busy: boolean }

const Foreseen = ({ estimate, setup, busy }: ForeseenProps) => {
  const { learn } = useWords()
  const format = useFormat()
  const { learned, tooFew } = estimate
  if (tooFew) return <Text size="sm">{learn.tooFew(format.plural(tooFew.labelled, learn.tickets))}</Text>
  if (!learned) return null
  return (
    <div className={classes.foreseen} data-busy={busy || undefined}>
      <WhoClassifies estimate={estimate} setup={setup} />
      {sentences(learned, { learn, format }).map((text) => (
        <Text key={text} size="sm" mt={4}>
          {text}
        </Text>
      ))}
    </div>
  )
}

type Said = { readonly learn: Words['learn']; readonly format: Format }

/** How good it is, and what keeps it from answering alone. */
const sentences = (
  { accuracy, interval, guarantee, right, labelsNeeded, drifted, vectors }: NonNullable<Estimate['learned']>,
  { learn, format }: Said,
): readonly string[] => [
  learn.heldOut(format.percent(accuracy), format.percent(interval.from), format.percent(interval.to)),
  ...(vectors ? [vectorSentence(vectors, { learn, format })] : []),
  ...(guarantee === null
    ? [
        learn.nothing(format.percent(right)),
        labelsNeeded === null ? learn.hopeless : format.plural(labelsNeeded, learn.needed),
      ]
    : []),
  ...(drifted ? [learn.drifted] : []),
]
