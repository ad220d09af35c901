import type { Desk } from '../src/jobs/desk.ts'
import { buildServer } from '../src/server/app.ts'
import { readSettings } from '../src/shared/settings.ts'

type Operation = { readonly summary?: string; readonly description?: string }
type OpenApi = { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> }

/** The routes as the server itself describes them in /api/openapi.json. */
export const apiPage = async (): Promise<string> => {
  // describing the routes asks nothing of the desk
  const app = await buildServer({ desk: {} as Desk, settings: readSettings({}), version: '0' })
  const openApi: OpenApi = (await app.inject('/api/openapi.json')).json()
  await app.close()
  const rows = Object.entries(openApi.paths).flatMap(([route, operations]) =>
    Object.entries(operations).map(
      ([method, { summary, description }]) =>
        `| \`${method.toUpperCase()} ${route}\` | ${summary ?? description ?? ''} |`,
    ),
  )
  return `# HTTP API\n\nThe full description, with every field, is served at \`/api/openapi.json\`. Errors are problem+json with a stable \`code\` ([errors](errors.md)). · La descripción completa está en \`/api/openapi.json\`; los errores son problem+json con un \`code\` estable.\n\n| Route | |\n| --- | --- |\n${rows.join('\n')}\n`
}
