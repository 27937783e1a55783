import type { SchemaError } from '../configuration/explain-error.ts'

declare const validate: {
  (data: unknown): boolean
  errors?: readonly SchemaError[] | null
}

export default validate
