import type { TicketQuery } from '../store.ts'

export type Ask = Omit<TicketQuery, 'limit'>

/** The rows of `desk` that each filter gives. */
export const FILTERS: readonly (readonly [ask: Ask, rows: readonly number[]])[] = [
  [{}, [2, 3, 4, 5, 6, 7, 8]],
  [{ state: 'waiting' }, [7, 8]],
  [{ state: 'failed' }, [5]],
  [{ state: 'skipped' }, [6]],
  [{ band: 'low' }, [3, 4]],
  [{ route: 'classifier' }, [2]],
  [{ category: 'network.x' }, [3]],
  [{ category: 'hardware' }, [2]],
  [{ category: 'C sub' }, [4]],
  [{ category: 'none' }, []],
  [{ facts: { priority: '1' } }, [2, 4]],
  [{ facts: { priority: '1', site: 'Lima' } }, [2]],
  [{ facts: { group: 'N1' } }, [3]],
  [{ facts: { state: 'Closed' } }, [4]],
  [{ facts: { type: 'Request' } }, [5]],
  [{ from: '2024-05-02', to: '2024-05-02' }, [3]],
  [{ from: '2024-05-03' }, [4, 5]],
  [{ to: '2024-05-02' }, [2, 3]],
  [{ rows: [3, 5] }, [3, 4, 5]],
  [{ rows: [8, 2 ** 32 - 1] }, [8]],
  [{ rows: [3, 8], q: 'impres' }, [8]],
  [{ band: 'low', category: 'network', facts: { priority: '2' }, q: 'vpn' }, [3]],
]

/** The rows that each search gives. */
export const SEARCHES: readonly (readonly [q: string, rows: readonly number[]])[] = [
  ['impresion', [2]],
  ['IMPRESIÓN', [2]],
  ['impresio\u0301n', [2]],
  ['impres', [2, 8]],
  ['toner borrosa', [2]],
  ['borrosa atencion', [2]],
  ['caida hardware', []],
  ['inc3', [3]],
  ['0x8007', [3]],
  ['err_0x80070005', [3]],
  ['принтер', [5]],
  ['network b sub', [3]],
  ['cable cambio', [7]],
  ['mpresora', []],
  ['  ', [2, 3, 4, 5, 6, 7, 8]],
  ['"', []],
  ['vpn" OR "impresora', []],
  ['vpn NOT caída', []],
  ['vpn*', [3]],
  ["'; DROP TABLE ticket; --", []],
  ['(vpn', [3]],
  ['words:vpn', []],
  ['😀', []],
  ['\u0000', []],
  ['vpn '.repeat(500), [3]],
]

/** The rows in the order of each sort. */
export const SORTS: readonly (readonly [ask: Ask, rows: readonly number[]])[] = [
  [{ sort: 'row', descending: true }, [8, 7, 6, 5, 4, 3, 2]],
  [{ sort: 'category' }, [5, 6, 7, 8, 4, 2, 3]],
  [{ sort: 'category', descending: true }, [3, 2, 4, 8, 7, 6, 5]],
  [{ sort: 'confidence' }, [4, 5, 6, 7, 8, 3, 2]],
  [{ sort: 'opened' }, [6, 7, 8, 2, 3, 5, 4]],
  [{ sort: 'priority', descending: true }, [3, 4, 2, 8, 7, 6, 5]],
  [{ sort: 'state' }, [2, 3, 4, 5, 6, 7, 8]],
  [{ sort: 'confidence', descending: true, q: 'resumen' }, [2, 3, 4]],
]
