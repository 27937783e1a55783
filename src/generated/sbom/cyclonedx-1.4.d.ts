/** Where the first thing stands that the schema does not allow, as a pointer, and which demand it breaks. */
interface Fault {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

declare const validate: {
  (data: unknown): boolean
  errors?: readonly Fault[] | null
}

export default validate
