/** Bytes that can be read from anywhere; how files reach the pure stages. */
export type RandomAccess = {
  /** Length in bytes. */
  readonly size: number
  /**
   * The bytes in [from, from + length), fewer only at the end. May put them into `room`, where it is large enough:
   * memory of its own for each piece of a large file piles up until it is collected.
   */
  read(from: number, length: number, room?: Uint8Array): Promise<Uint8Array>
}

/** Temporary room on disk, append-only, for what does not fit into memory. Closing gives it back. */
export type ScratchFile = {
  append(bytes: Uint8Array): void
  /** May put what it reads into `room`, which then is no longer the caller's, where it is large enough. */
  read(from: number, length: number, room?: Uint8Array): Uint8Array
  close(): void
}

export type Scratch = { create(): ScratchFile }

/** Where a result goes: bytes in order, and a way to patch a header already written. */
export type ByteSink = {
  write(bytes: Uint8Array): void
  patch(at: number, bytes: Uint8Array): void
}
