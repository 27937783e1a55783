import { type Answer, type Fact, type FactType, type Scalar, Unknown } from '../model/fact.ts'

/** True where a fact answers with something that it does not declare: rules were checked against the declaration. */
export function misanswered({ type, list }: Fact, answer: Answer): boolean {
  if (answer === undefined || answer instanceof Unknown) return false
  if (typeof answer !== 'object') return list === true || !fits(type, answer)
  return list !== true || !answer.every(each => fits(type, each))
}

function fits(type: FactType, value: Scalar): boolean {
  if (typeof type === 'object') return typeof value === 'string' && type.includes(value)
  if (type === 'text') return typeof value === 'string'
  return typeof value === (type === 'boolean' ? 'boolean' : 'number')
}
