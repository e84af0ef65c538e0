// Writes the types of the API from its OpenAPI document; a file is a Blob.
import { writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'

const blob = ts.factory.createTypeReferenceNode('Blob')
const document = new URL('../../openapi.json', import.meta.url)
const types = await openapiTS(document, {
  transform: schema => (schema.format === 'binary' ? blob : undefined),
})
writeFileSync(new URL('src/api.d.ts', import.meta.url), astToString(types))
