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
  nothing,
  number,
  oneOf,
  record,
  table,
  text,
} from './shapes.ts'
import { ON } from './workflow-events.ts'

/** GitHub's published schema of workflows (`@actions/workflow-parser` 0.3.61, `workflow-v1.0`). As of 2026-11-24. */
const TOP = 'github inputs vars'
const JOB = `${TOP} needs strategy matrix`
const STEP = `${JOB} secrets steps job runner env hashFiles()`
const STATUS = 'always() failure() cancelled() success()'

const access = (words: string) => oneOf(words, 'access')
const any = access('read write none')
const ANY_ACCESS =
  'actions artifact-metadata attestations checks code-quality contents deployments discussions drives issues packages pages pull-requests repository-projects security-events statuses'

const permissions = choice(
  'permissions',
  oneOf('read-all write-all'),
  record(
    'a `permissions` block',
    {
      ...Object.fromEntries(ANY_ACCESS.split(' ').map(scope => [scope, any])),
      'copilot-requests': access('write none'),
      'id-token': access('write none'),
      models: access('read none'),
      'vulnerability-alerts': access('read none'),
    },
    { topic: 'permission' },
  ),
)

const names = choice('names', filled, list(filled))
const variables = table('`env`', text)
const concurrency = record('`concurrency`', {
  'group!': filled,
  'cancel-in-progress': boolean,
  queue: oneOf('single max'),
})
const run = { shell: filled, 'working-directory': filled }

const container = {
  image: filled,
  options: text,
  env: table('`env`', naming(`${JOB} secrets steps job runner env`, text)),
  ports: list(filled),
  volumes: list(filled),
  credentials: naming(`${TOP} secrets env`, record('`credentials`', { username: filled, password: filled })),
}

const common = {
  name: naming(STEP, text),
  id: filled,
  if: condition(availability(`${JOB} steps job runner env hashFiles() ${STATUS}`)),
  'timeout-minutes': naming(STEP, number),
  'continue-on-error': naming(STEP, boolean),
  env: naming(STEP, variables),
  background: boolean,
}

const waiting = { name: common.name, id: common.id, 'continue-on-error': common['continue-on-error'] }

const step: Shape = choice(
  'a step',
  record('a step that runs a script', {
    'run!': naming(STEP, text),
    'working-directory': naming(STEP, text),
    shell: filled,
    ...common,
  }),
  record('a step that uses an action', { 'uses!': filled, with: naming(STEP, table('`with`', text)), ...common }),
  record('a step that waits', { 'wait!': names, ...waiting }),
  record('a step that waits for all', { 'wait-all!': choice('all', nothing, boolean), ...waiting }),
  record('a step that cancels', { 'cancel!': filled, ...waiting }),
  record('a parallel group', { 'parallel!': list(() => step) }),
)

const filter = list(table('a combination', anything))

const strategy = naming(
  `${TOP} needs`,
  record('`strategy`', {
    'fail-fast': boolean,
    'max-parallel': number,
    matrix: record('`matrix`', { include: filter, exclude: filter }, { others: list(anything) }),
  }),
)

const shared = {
  name: naming(JOB, text),
  needs: choice('needs', list(filled), filled),
  if: condition(availability(`${TOP} needs ${STATUS}`)),
  permissions,
  concurrency: naming(JOB, choice('concurrency', filled, concurrency)),
  strategy,
}

const scalar = choice('a value', text, boolean, number)

const normal = record('a job', {
  ...shared,
  'runs-on!': naming(
    JOB,
    choice('runs-on', filled, list(filled), record('`runs-on`', { group: filled, labels: names })),
  ),
  'timeout-minutes': naming(JOB, number),
  'cancel-timeout-minutes': naming(JOB, number),
  'continue-on-error': naming(JOB, boolean),
  container: naming(JOB, choice('container', text, record('`container`', container))),
  services: naming(
    JOB,
    table(
      '`services`',
      choice('a service', filled, record('a service', { ...container, entrypoint: text, command: text })),
    ),
  ),
  env: naming(`${JOB} secrets`, variables),
  environment: naming(
    JOB,
    choice(
      'environment',
      text,
      record('`environment`', {
        'name!': naming(JOB, text),
        url: naming(`${JOB} steps job runner env`, text),
        deployment: boolean,
      }),
    ),
  ),
  outputs: table('`outputs`', naming(`${JOB} secrets steps job runner env`, text)),
  defaults: record('`defaults`', { run: naming(`${JOB} env`, record('`defaults.run`', run)) }),
  'steps!': list(step),
  snapshot: choice(
    'snapshot',
    filled,
    record('`snapshot`', { 'image-name!': filled, if: condition(availability(JOB)), version: filled }),
  ),
})

const calling = record('a job that calls a workflow', {
  ...shared,
  'uses!': filled,
  with: table('`with`', naming(JOB, scalar)),
  secrets: choice('secrets', oneOf('inherit'), table('`secrets`', naming(`${JOB} secrets`, scalar))),
})

export const WORKFLOW: Shape = record('a workflow', {
  'on!': ON,
  name: text,
  description: text,
  'run-name': naming(TOP, text),
  defaults: record('`defaults`', { run: record('`defaults.run`', run) }),
  env: naming(`${TOP} secrets`, variables),
  permissions,
  concurrency: naming(TOP, choice('concurrency', text, concurrency)),
  'jobs!': table('`jobs`', choice('a job', normal, calling)),
})
