/** One entry of a journal (ServiceNow work notes): when, who, of which kind, what. */
export type JournalEntry = {
  /** ISO local time, or null when the entry has none. */
  readonly at: string | null
  readonly author: string | null
  /** As written: "Work notes", "Comentarios adicionales"… */
  readonly kind: string | null
  readonly text: string
}

/** One ticket as the analysis sees it: cleaned, immutable. Empty texts are ''. */
export type Ticket = {
  /** 1-based row of the sheet. */
  readonly row: number
  readonly ticketId: string
  readonly title: string
  readonly description: string
  readonly notes: string
  readonly resolution: string
  /** What people at the desk filed it as, or ''. */
  readonly label: string
  readonly facts: TicketFacts
}

/** What charts and filters need; texts as in the sheet, dates ISO local, '' when missing. */
export type TicketFacts = {
  readonly opened: string
  readonly closed: string
  readonly priority: string
  readonly state: string
  readonly group: string
  readonly site: string
  readonly requester: string
  readonly type: string
}
