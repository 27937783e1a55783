/**
 * Actions that hand text to a language model which can use tools, and the inputs that hold its instructions; by slug, from
 * the actions' own metadata. As of 2026-11-24.
 */
export const AGENT_INPUTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['actions/ai-inference', ['prompt', 'system-prompt']],
  [
    'anthropics/claude-code-action',
    ['prompt', 'direct_prompt', 'override_prompt', 'custom_instructions', 'claude_args'],
  ],
  ['anthropics/claude-code-base-action', ['prompt', 'system_prompt', 'append_system_prompt']],
  ['google-gemini/gemini-cli-action', ['prompt']],
  ['google-github-actions/run-gemini-cli', ['prompt']],
  ['openai/codex-action', ['prompt']],
])
