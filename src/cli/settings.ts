import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type Command, InvalidArgumentError, type Option } from 'commander'
import { HearsayError } from '../model/errors.ts'

/** A setting: what an option is where it is not given. The flag counts first, then the environment, then the file. */
interface Setting {
  /** In the file; the same word as the option's, in camel case. */
  readonly key: string
  readonly type: 'string' | 'integer' | 'boolean' | 'strings'
  readonly env?: string
  readonly says: string
  /** Whether it is a path, which in the file counts from the file's folder. */
  readonly isPath?: true
}

export const SETTINGS: readonly Setting[] = [
  { key: 'ledger', type: 'string', env: 'HEARSAY_LEDGER', says: 'The ledger.', isPath: true },
  {
    ...{ key: 'workers', type: 'integer', env: 'HEARSAY_WORKERS' },
    says: 'Threads that read; 0 reads in the main one.',
  },
  { key: 'cues', type: 'string', says: 'A file with cue rows of your own.', isPath: true },
  {
    ...{ key: 'owners', type: 'string', env: 'HEARSAY_OWNERS' },
    says: 'A file with your own rows of who owns which outlets.',
    isPath: true,
  },
  { key: 'who', type: 'string', env: 'HEARSAY_WHO', says: 'Who corrects.' },
  { key: 'base', type: 'string', env: 'HEARSAY_BASE', says: 'What IRIs in exports begin with.' },
  { key: 'host', type: 'string', env: 'HEARSAY_HOST', says: 'Where the service listens.' },
  { key: 'port', type: 'integer', env: 'HEARSAY_PORT', says: 'On which port the service listens.' },
  {
    key: 'tokenFile',
    type: 'string',
    says: 'A file with the token that the service asks for.',
    isPath: true,
  },
  { key: 'allowHost', type: 'strings', says: 'Other names that lead to the service.' },
  { key: 'rate', type: 'integer', says: 'Requests a minute that the service takes from one address.' },
  { key: 'readOnly', type: 'boolean', says: 'Whether the service takes no changes.' },
]

export const CONFIG_FILE = 'hearsay.config.json'

/** The JSON Schema (2020-12) of the file, as hearsay.config.schema.json holds it. */
export function configSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Settings of Hearsay',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      ...Object.fromEntries(
        SETTINGS.map(({ key, type, says }) => [key, { ...TYPES[type], description: says }]),
      ),
    },
  }
}

const TYPES = {
  string: { type: 'string', minLength: 1 },
  integer: { type: 'integer', minimum: 0 },
  boolean: { type: 'boolean' },
  strings: { type: 'array', items: { type: 'string', minLength: 1 } },
}

/** Gives the options that are settings the names of their environment variables, for the help. */
export function nameEnvironment(root: Command): void {
  for (const command of root.commands)
    for (const { key, env } of SETTINGS) if (env !== undefined) optionOf(command, key)?.env(env)
}

/**
 * Gives options the values of the environment. To be called after `applyConfig`: it counts over the file.
 * @throws HearsayError bad-config
 */
export function applyEnvironment(root: Command): void {
  for (const { key, env } of SETTINGS) {
    const value = env === undefined ? undefined : process.env[env]
    if (value === undefined || value === '') continue
    for (const command of root.commands) {
      const option = optionOf(command, key)
      if (option) command.setOptionValueWithSource(key, asOption(option, value, `The variable ${env}`), 'env')
    }
  }
}

/** The file that HEARSAY_CONFIG names, else the one in this folder; `null` where there is none. */
export function configFile(): string | null {
  const named = process.env.HEARSAY_CONFIG
  if (named !== undefined && named !== '') return named
  return existsSync(CONFIG_FILE) ? CONFIG_FILE : null
}

/**
 * Gives options the values of the file.
 * @throws HearsayError bad-config
 */
export function applyConfig(root: Command, file: string): void {
  for (const [key, value] of settingsIn(file)) {
    for (const command of root.commands) {
      const option = optionOf(command, key)
      if (option)
        command.setOptionValueWithSource(key, asOption(option, value, `${file}: "${key}"`), 'config')
    }
  }
}

/** The settings of a file, checked. @throws HearsayError bad-config */
function settingsIn(file: string): readonly (readonly [key: string, value: unknown])[] {
  const values = parsed(file)
  return Object.entries(values)
    .filter(([key]) => key !== '$schema')
    .map(([key, value]) => {
      const setting = SETTINGS.find((one) => one.key === key)
      if (!setting)
        throw wrong(
          `${file}: "${key}" is no setting; there are ${SETTINGS.map((one) => one.key).join(', ')}.`,
        )
      if (!fits(setting.type, value))
        throw wrong(`${file}: "${key}" is ${JSON.stringify(value)}, and should be ${EXPECTED[setting.type]}.`)
      return [key, setting.isPath ? resolve(dirname(file), String(value)) : value] as const
    })
}

const EXPECTED = {
  string: 'a text',
  integer: 'a whole number',
  boolean: 'true or false',
  strings: 'a list of texts',
}

function fits(type: Setting['type'], value: unknown): boolean {
  switch (type) {
    case 'string':
      return typeof value === 'string' && value !== ''
    case 'integer':
      return Number.isInteger(value) && Number(value) >= 0
    case 'boolean':
      return typeof value === 'boolean'
    case 'strings':
      return Array.isArray(value) && value.every((one) => fits('string', one))
  }
}

function parsed(file: string): object {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw wrong(`The settings ${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch (error) {
    throw wrong(`${file} is no JSON: ${error instanceof Error ? error.message : 'it is malformed'}.`)
  }
  throw wrong(`${file} should be a JSON object, such as {"ledger": "korea.db"}.`)
}

/** As the option itself would have read it. */
function asOption(option: Option, value: unknown, where: string): unknown {
  if (option.parseArg === undefined || typeof value === 'boolean' || Array.isArray(value)) return value
  try {
    return option.parseArg(String(value), undefined)
  } catch (error) {
    if (error instanceof InvalidArgumentError)
      throw wrong(`${where} is ${JSON.stringify(value)}: ${error.message}`)
    throw error
  }
}

function optionOf(command: Command, key: string): Option | undefined {
  return command.options.find((option) => option.attributeName() === key)
}

function wrong(sentence: string): HearsayError {
  return new HearsayError('bad-config', sentence)
}
