import type { CliContext, CliDesk } from './context.ts'
import { dataFolder } from './data-folder.ts'

/** Opens the desk of the data folder for the time of `work`. */
export const withDesk = async <T>(
  context: CliContext,
  data: string | undefined,
  work: (desk: CliDesk) => Promise<T>,
): Promise<T> => {
  const desk = await context.openDesk(dataFolder(context, data))
  try {
    return await work(desk)
  } finally {
    await desk.close()
  }
}
