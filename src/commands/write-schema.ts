import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import { datasetFileSchema } from '../model/dataset-file.ts'

/** The JSON Schema of a dataset, made from the definition that the dashboard validates with. */
export function datasetSchema(): object {
  const { $schema, ...shape } = toJsonSchema(datasetFileSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    overrideAction: ({ valibotAction, jsonSchema }) => {
      // JSON has no other numbers, and the only free check of the model asks for one entry at least
      if (valibotAction.type === 'finite') return jsonSchema
      if (valibotAction.type === 'check') return { ...jsonSchema, minProperties: 1 }
      if (isRegex(valibotAction)) return { ...jsonSchema, pattern: patternOf(valibotAction.requirement) }
      return undefined
    },
  })
  return {
    $schema,
    title: 'Dataset of a programme monitoring dashboard',
    description:
      'Activities, outcomes, countries and what they rest on. References between records, unique ids and the order of ' +
      'dates are checked by the dashboard itself: a schema cannot say them.',
    ...shape,
  }
}

function isRegex(action: { readonly type: string }): action is { type: 'regex'; requirement: RegExp } {
  return action.type === 'regex'
}

/** A schema's patterns have no flags: where case does not matter, each letter stands in both. */
function patternOf({ source, ignoreCase }: RegExp): string {
  if (!ignoreCase) return source
  return source.replace(/\\.|\[[^\]]*\]|[a-z]/gi, part =>
    part.length === 1 ? `[${part.toLowerCase()}${part.toUpperCase()}]` : part,
  )
}

/** As it stands in `data/`. */
export function datasetSchemaText(): string {
  return `${JSON.stringify(datasetSchema(), null, 2)}\n`
}

if (process.argv[1] === import.meta.filename) {
  const path = join(import.meta.dirname, '../../data/dataset.schema.json')
  writeFileSync(path, datasetSchemaText())
  console.log(`wrote ${path}`)
}
