import type { Words } from '../es/index.ts'

/** The charts of an analysis: every title says what the chart shows. */
export const charts: Words['charts'] = {
  soFar: (done, total) => `With ${done} of ${total} tickets; it is kept up to date.`,
  none: 'There is nothing to draw yet',
  noneDetail: 'The charts appear with the first answers.',
  table: 'Show as a table',
  chart: 'Show as a chart',
  copy: 'Copy as an image',
  copied: 'Image copied',
  save: 'Download the image (.png)',
  count: 'Tickets',
  under: (share) => `< ${share}`,
  share: 'Share',
  rest: { one: '# other category', other: '# other categories' },
  restValues: { one: '# other value', other: '# other values' },
  unanswered: 'No answer',
  categories: {
    name: 'Categories',
    title: (name, share) => `${name} is ${share} of the tickets`,
    column: 'Category',
  },
  time: {
    name: 'Tickets over time',
    weekTitle: (period, tickets) => `The busiest week began on ${period}: ${tickets}`,
    monthTitle: (period, tickets) => `The busiest month was ${period}: ${tickets}`,
    week: 'Week',
    month: 'Month',
    by: 'Group by',
    partial: 'Incomplete period',
    monthNote: 'Calendar months, by date of opening.',
    weekNote: 'Weeks from Monday to Sunday, by date of opening.',
    others: 'Others',
    column: 'Period',
  },
  priority: {
    name: 'Priority and category',
    title: (priority, share, category) =>
      `Of the tickets with priority "${priority}", ${share} are ${category}`,
    column: 'Priority',
  },
  group: {
    name: 'Group',
    title: (name, share) => `${name} gets ${share} of the tickets`,
    column: 'Group',
  },
  site: {
    name: 'Site',
    title: (name, share) => `${share} of the tickets come from ${name}`,
    column: 'Site',
  },
  bar: (name, tickets, share) => `${name}: ${tickets}, ${share}`,
  cell: (row, column, tickets) => `${row}, ${column}: ${tickets}`,
}
