import { ERRORS } from '../../model/errors.ts'
import { STATUSES } from '../problem.ts'

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
}

interface Operation {
  readonly operationId: string
  readonly tags: readonly string[]
  readonly summary: string
  readonly parameters: readonly { name: string; in: string; description?: string; schema: Schema }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { schema: Schema }>> }>
  >
}

/** The OpenAPI document as a page that people read: plain HTML, nothing to run, nothing from elsewhere. */
export function referencePage(document: Readonly<Record<string, unknown>>): string {
  // The cast is safe: openapi() made the document.
  const { info, paths, components } = document as unknown as {
    readonly info: { readonly version: string; readonly description: string }
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
    readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
  }
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  const tags = [...new Set(operations.flatMap(({ operation }) => operation.tags))]
  const section = (tag: string) =>
    `<section><h2 id="${slug(tag)}">${text(tag)}</h2>${operations
      .filter(({ operation }) => operation.tags.includes(tag))
      .map(({ path, method, operation }) => operationHtml(path, method, operation))
      .join('')}</section>`
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hearsay API</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/api/reference.css"></head><body>
<header><h1>Hearsay API <small>${text(info.version)}</small></h1><p>${text(info.description)}</p>
<p>Questions go below <code>/api/v1</code> and are answered in JSON. The same as a document for programs:
<a href="/api/openapi.json">OpenAPI 3.1</a>. Lists come in parts: <code>next</code> is the <code>cursor</code> of the part that follows.
Answers carry an ETag. Where the service listens beyond its machine, send <code>Authorization: Bearer TOKEN</code>.
Dates are EDTF; offsets count UTF-16 units of the report’s text.</p>
<p>To begin with: <code>curl '127.0.0.1:7470/api/v1/conflicts?limit=1'</code>, <code>curl '127.0.0.1:7470/api/v1/search?words=dam'</code>.</p>
<nav aria-label="Contents">${[...tags, 'Shapes', 'Errors'].map((tag) => `<a href="#${slug(tag)}">${text(tag)}</a>`).join(' ')}</nav></header><main>
${tags.map(section).join('')}
<section><h2 id="shapes">Shapes</h2>${Object.entries(components.schemas)
    .map(([name, schema]) => shapeHtml(name, schema))
    .join('')}</section>
<section><h2 id="errors">Errors</h2><p>As <code>application/problem+json</code> (RFC 9457), with our code.</p><table><thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Meaning</th></tr></thead><tbody>
${Object.entries(ERRORS)
  .map(
    ([code, { title }]) =>
      `<tr id="${text(code)}"><td><code>${text(code)}</code></td><td>${STATUSES[code as keyof typeof ERRORS]}</td><td>${text(title)}</td></tr>`,
  )
  .join('')}
</tbody></table></section></main></body></html>`
}

function operationHtml(path: string, method: string, operation: Operation): string {
  const { operationId, summary, parameters, requestBody, responses } = operation
  const [, answer] = Object.entries(responses).find(([status]) => status.startsWith('2')) ?? []
  const schema = answer?.content?.['application/json']?.schema
  const body = requestBody?.content['application/json']?.schema
  const fields = [
    ...parameters.map((one) => ({ ...one, where: one.in })),
    ...Object.entries(body?.properties ?? {}).map(([name, one]) => ({
      ...{ name, schema: one, where: 'body' },
      ...(one.description === undefined ? {} : { description: one.description }),
    })),
  ]
  const rows = fields.map(
    ({ name, where, description, schema: one }) =>
      `<tr><td><code>${text(name)}</code></td><td>${text(where)}</td><td>${typeHtml(one)}</td><td>${prose(description ?? one.description ?? '')}</td></tr>`,
  )
  return `<article id="${text(operationId)}"><h3><span class="method">${method.toUpperCase()}</span> <code>${text(path)}</code></h3><p>${prose(summary)}.</p>
${rows.length === 0 ? '' : `<table><thead><tr><th scope="col">Name</th><th scope="col">In</th><th scope="col">Type</th><th scope="col">Meaning</th></tr></thead><tbody>${rows.join('')}</tbody></table>`}
${schema ? `<p>Answer: ${typeHtml(schema)}</p>` : ''}${refusedHtml(responses)}</article>`
}

function refusedHtml(responses: Operation['responses']): string {
  const codes = Object.values(responses).flatMap(
    ({ content }) => content?.['application/problem+json']?.schema?.allOf?.[1]?.properties?.code?.enum ?? [],
  )
  const links = codes.map((code) => `<a href="#${text(String(code))}"><code>${text(String(code))}</code></a>`)
  return links.length === 0 ? '' : `<p>Refused with ${links.join(' ')}</p>`
}

function shapeHtml(name: string, schema: Schema): string {
  const rows = Object.entries(schema.properties ?? {}).map(
    ([field, one]) =>
      `<tr><td><code>${text(field)}</code>${schema.required?.includes(field) ? '' : ' <small>optional</small>'}</td><td>${typeHtml(one)}</td><td>${prose(one.description ?? '')}</td></tr>`,
  )
  return `<article id="shape-${text(name)}"><h3>${text(name)}</h3><p>${prose(schema.description ?? '')}</p>
${rows.length === 0 ? `<p>${typeHtml(schema)}</p>` : `<table><thead><tr><th scope="col">Field</th><th scope="col">Type</th><th scope="col">Meaning</th></tr></thead><tbody>${rows.join('')}</tbody></table>`}</article>`
}

function typeHtml(schema: Schema): string {
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1) ?? ''
    return `<a href="#shape-${text(name)}">${text(name)}</a>`
  }
  if (schema.enum) return schema.enum.map((value) => `<code>${text(String(value))}</code>`).join(' ')
  if (schema.anyOf) return schema.anyOf.map(typeHtml).join(' or ')
  if (schema.prefixItems) return `[${schema.prefixItems.map(typeHtml).join(', ')}]`
  if (schema.items) return `list of ${typeHtml(schema.items)}`
  if (schema.properties) return `{ ${Object.keys(schema.properties).map(text).join(', ')} }`
  return text(String(schema.type ?? 'anything'))
}

function slug(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-')
}

function text(plain: string): string {
  return plain.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`)
}

/** A sentence, in which what stands between backticks is written as in a program. */
function prose(plain: string): string {
  return text(plain).replace(/`([^`]+)`/g, '<code>$1</code>')
}

export const REFERENCE_STYLE = `:root{color-scheme:light dark;--ink:#1f1d1a;--paper:#fbfaf7;--line:#ddd8ce;--faint:#5f5a52;--link:#1d4f73}
@media (prefers-color-scheme:dark){:root{--ink:#e8e4dc;--paper:#171614;--line:#3a3732;--faint:#a8a196;--link:#8fc1e3}}
body{font:16px/1.55 system-ui,sans-serif;color:var(--ink);background:var(--paper);margin:0 auto;max-width:62rem;padding:2rem 1.25rem 5rem}
h1{font-size:1.7rem;margin:0}h1 small,h3+p{color:var(--faint)}h2{border-bottom:1px solid var(--line);padding-bottom:.3rem;margin-top:3rem}
h3{font-size:1rem;margin:2rem 0 .2rem}h3+p{margin-top:.2rem}a{color:var(--link)}nav a{margin-right:1rem}
code{font:.92em ui-monospace,monospace}.method{font:600 .75rem ui-monospace,monospace;border:1px solid var(--line);border-radius:3px;padding:.1rem .35rem}
table{border-collapse:collapse;width:100%;font-size:.92rem}th,td{text-align:left;vertical-align:top;padding:.3rem .8rem .3rem 0;border-bottom:1px solid var(--line)}
th{font-weight:600;color:var(--faint)}:target{outline:2px solid var(--link);outline-offset:4px}
@media (max-width:40rem){table{display:block;overflow-x:auto}}`
