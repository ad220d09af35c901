/** Calls `work` at most once in `ms`: at once when it rests, else at the end of the pause with the latest state. */
export const throttle = (work: () => void, ms: number): { (): void; cancel(): void } => {
  let timer: NodeJS.Timeout | null = null
  let again = false
  const open = (): void => {
    timer = null
    if (!again) return
    again = false
    call()
  }
  const call = (): void => {
    if (timer) {
      again = true
      return
    }
    timer = setTimeout(open, ms).unref()
    work()
  }
  const cancel = (): void => {
    if (timer) clearTimeout(timer)
    timer = null
    again = false
  }
  return Object.assign(call, { cancel })
}
