import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'

/** Collects the routes that follow; `app.swagger()` then describes them by their own schemas. */
export const describeRoutes = async (app: FastifyInstance, version: string): Promise<void> => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Triaje',
        version,
        license: { name: 'MIT' },
        description:
          'Everything that the page does. Errors are problem+json (RFC 9457) in the language of Accept-Language.',
      },
      components: {
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer' },
          session: { type: 'apiKey', in: 'cookie', name: 'triaje_session' },
        },
      },
      security: [{}, { token: [] }, { session: [] }],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
}
