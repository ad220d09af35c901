import { play } from './play.ts'
import { scenarios } from './scenarios.ts'
const want = process.argv[2]
for (const s of scenarios()) {
  if (want && !s.name.includes(want)) continue
  const t = performance.now()
  try {
  const p = await play(s)
  const done = p.tickets.filter(x=>x.state==='done').length
  const codes = [...new Set(p.tickets.filter(x=>x.error).map(x=>x.error!.code+x.error!.retryable))].join()
  const waiting = p.tickets.filter(x=>x.state==='waiting').length
  console.log(s.name.padEnd(48), 'done',done,'marked',p.tickets.filter(x=>x.state==='failed').length,codes,'waiting',waiting,'extra',p.extraCalls,'pauses',p.pauses.join(),'ended',p.ended, p.failure??'', 'order-last', p.order.at(-1), Math.round(performance.now()-t)+'ms', p.warnings.join('|').slice(0,200))
  } catch (e) { console.log(s.name, 'ERROR', e) }
}
