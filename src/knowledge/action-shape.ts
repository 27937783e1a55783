import type { Shape } from '../model/shape.ts'
import {
  anything,
  availability,
  boolean,
  choice,
  condition,
  filled,
  list,
  naming,
  oneOf,
  record,
  table,
  text,
} from './shapes.ts'

/** GitHub's published schema of actions (`@actions/workflow-parser` 0.3.61, `action-v1.0`). As of 2026-11-24. */
const STEP = 'github inputs strategy matrix steps job runner env hashFiles()'
const STATUS = 'always() failure() cancelled() success()'

const when = condition(availability(`github inputs strategy matrix job runner env hashFiles() ${STATUS}`))

const common = {
  name: naming(STEP, text),
  id: filled,
  if: condition(availability(`${STEP} ${STATUS}`)),
  env: naming(STEP, table('`env`', text)),
  'continue-on-error': naming(STEP, boolean),
}

const step = choice(
  'a step',
  record('a step that runs a script', {
    'run!': naming(STEP, text),
    'shell!': naming(STEP, text),
    'working-directory': naming(STEP, text),
    ...common,
  }),
  record('a step that uses an action', { 'uses!': filled, with: naming(STEP, table('`with`', text)), ...common }),
)

const runs = choice(
  '`runs`',
  record('a composite action', { 'using!': filled, 'steps!': list(step) }),
  record('an action in JavaScript', {
    'using!': filled,
    'main!': filled,
    pre: filled,
    'pre-if': when,
    post: filled,
    'post-if': when,
  }),
  record('an action in a container', {
    'using!': filled,
    'image!': filled,
    entrypoint: filled,
    args: list(naming('inputs', text)),
    env: naming('inputs', table('`env`', text)),
    'pre-entrypoint': filled,
    'pre-if': when,
    'post-entrypoint': filled,
    'post-if': when,
  }),
)

const input = record(
  'an input',
  {
    description: text,
    required: boolean,
    default: naming('github strategy matrix job runner hashFiles()', text),
    deprecationMessage: text,
  },
  { others: anything },
)

export const ACTION: Shape = record('an action', {
  name: text,
  description: text,
  author: text,
  inputs: table('the inputs', input),
  outputs: table(
    'the outputs',
    record('an output', { description: text, value: naming(STEP.replace(' hashFiles()', ''), text) }),
  ),
  'runs!': runs,
  branding: record('`branding`', { icon: filled, color: oneOf('white yellow blue green orange red purple gray-dark') }),
})
