/** The text with each `${{ }}` replaced by a name of the same length, as the runner replaces it by a value. */
export function maskFences(text: string): string {
  if (!text.includes('${{')) return text
  return text.replace(/\$\{\{[^\n]{0,1000}?\}\}/g, fence => 'x'.repeat(fence.length))
}
