import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '../../shared/api/contract.ts'
import type { Route } from '../../shared/api/route.ts'
import { startTestHost, type TestHost } from '../helpers/running-host.ts'

type Operation = Readonly<{
  security: unknown[]
  responses: Record<string, unknown>
  operationId: string
}>
type OpenApi = Readonly<{ openapi: string; paths: Record<string, Record<string, Operation>> }>

let host: TestHost
beforeAll(async () => {
  host = await startTestHost({ closed: true })
})
afterAll(async () => host.close())

test('the OpenAPI document lists every route of the contract, and no other', async () => {
  const response = await fetch(`${host.url}/api/openapi.json`)
  expect(response.headers.get('content-type')).toContain('application/json')
  const { openapi, paths } = (await response.json()) as OpenApi
  expect(openapi).toBe('3.1.0')
  const listed = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(
      ([method, { operationId }]) => `${method} ${path} ${operationId}`,
    ),
  )
  const expected = Object.entries<Route>(routes).map(
    ([name, { method, path }]) =>
      `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, '{$1}')} ${name}`,
  )
  expect(listed.toSorted()).toEqual(expected.toSorted())
  for (const [name, { method, path, access }] of Object.entries<Route>(routes)) {
    const operation = paths[path.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]
    expect(operation?.security, name).toHaveLength(access === 'public' ? 0 : 1)
    expect(operation?.responses, name).toHaveProperty('200')
  }
})
