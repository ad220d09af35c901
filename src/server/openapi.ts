import { type FastifyInstance, fastify, type RouteOptions } from 'fastify'
import { withoutAjv } from './validation.ts'

const DESCRIPTION =
  'Everything that the page does. Errors are problem+json (RFC 9457) in the language of Accept-Language.'

/**
 * Notes the routes that follow; the function it gives describes them by their own schemas as an OpenAPI 3.1
 * document. What writes the document is loaded when somebody asks for it, not at start.
 */
export const noteRoutes = (app: FastifyInstance, version: string): (() => Promise<object>) => {
  const routes: RouteOptions[] = []
  let document: Promise<object> | null = null
  app.addHook('onRoute', (route) => {
    routes.push(route)
  })
  return () => {
    document ??= describe(routes, version)
    return document
  }
}

const describe = async (routes: readonly RouteOptions[], version: string): Promise<object> => {
  const { default: swagger } = await import('@fastify/swagger')
  const { jsonSchemaTransform, jsonSchemaTransformObject } = await import('fastify-type-provider-zod')
  const app = fastify({ exposeHeadRoutes: false, schemaController: withoutAjv })
  app.setValidatorCompiler(() => () => true)
  app.setSerializerCompiler(() => String)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Triaje', version, license: { name: 'MIT' }, description: DESCRIPTION },
      components: { securitySchemes: SECURITY },
      security: [{}, { token: [] }, { session: [] }],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
  for (const { method, url, schema } of routes)
    if (schema !== undefined) app.route({ method, url, schema, handler: () => undefined })
  await app.ready()
  return withoutUnused(app.swagger())
}

const SECURITY = {
  token: { type: 'http', scheme: 'bearer' },
  session: { type: 'apiKey', in: 'cookie', name: 'triaje_session' },
} as const

type WithSchemas = { readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> } }

/** Each schema is written once as it goes in and once as it comes out; keeps those that the routes lead to. */
const withoutUnused = (document: object): object => {
  const { components: { schemas = {}, ...components } = {}, ...rest } = document as WithSchemas
  const used: Record<string, unknown> = {}
  const follow = (part: unknown): void => {
    for (const [, name = ''] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (name in used) continue
      used[name] = schemas[name]
      follow(schemas[name])
    }
  }
  follow(rest)
  return { ...rest, components: { ...components, schemas: used } }
}
