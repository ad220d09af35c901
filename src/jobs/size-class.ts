/**
 * The size of a ticket, in steps of √2. Tickets are asked for the longest first, so that none is left for the end; of
 * those of one step the rows follow each other, because neighbours are written together: half the pages of a disk.
 */
export const sizeClass = (size: number): number => (size > 0 ? 2 ** (Math.round(2 * Math.log2(size)) / 2) : 0)
