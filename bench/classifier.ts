// Speed and memory of the classifier on made-up tickets: npm run bench:classifier
import { predict, train, trainWithProof } from '../src/analysis/classifier/classifier.ts'
import { serialise } from '../src/analysis/classifier/save.ts'
import { labelledTickets } from './labelled-tickets.ts'
import { print } from './table.ts'

/** CPU seconds that something takes, with what it gives. */
const timed = <T>(work: () => T): { readonly result: T; readonly seconds: number } => {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  return { result, seconds: (user + system) / 1e6 }
}

const RUNS = 5

/** The same several times; the seconds are their median, since a shared machine has slow moments. */
const repeated = <T>(work: () => T): { readonly result: T; readonly seconds: number } => {
  const runs = Array.from({ length: RUNS }, () => timed(work)).sort((a, b) => a.seconds - b.seconds)
  return runs[Math.floor(RUNS / 2)] as (typeof runs)[number]
}

const main = (): void => {
  const labelled = labelledTickets(8000, 50)
  const proof = timed(() => trainWithProof(labelled.slice(0, 1000), { version: '1' }))
  const training = repeated(() => train(labelled, { version: '1' }))
  const file = labelledTickets(20_000, 50, 2)
  for (const ticket of file.slice(0, 2000)) predict(training.result, ticket)
  const scoring = repeated(
    () => file.filter((ticket) => predict(training.result, ticket)[0]?.label === ticket.label).length,
  )
  const wide = train(labelledTickets(8000, 77), { version: '1' })
  const many = timed(() => {
    let right = 0
    for (let part = 0; part < 10; part++)
      for (const ticket of labelledTickets(20_000, 77, part + 3))
        if (predict(wide, ticket)[0]?.label === ticket.label) right++
    return right
  })
  print(['what', 'figure'], true)
  print([
    'tickets a second, text in, probabilities out (50 classes)',
    String(Math.round(file.length / scoring.seconds)),
  ])
  print(['of them right', (scoring.result / file.length).toFixed(3)])
  print(['train 8,000 labels × 50 classes, s CPU', training.seconds.toFixed(2)])
  print(['train 1,000 labels × 50 classes with proof, s CPU', proof.seconds.toFixed(2)])
  print(['its file, kB', String(Math.round(serialise(training.result).length / 1024))])
  print(['200,000 tickets × 77 classes, made and scored, s CPU', many.seconds.toFixed(1)])
  print(['most memory, MB', String(Math.round(process.resourceUsage().maxRSS / 1024))])
}

main()
