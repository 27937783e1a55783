/** All of standard input as bytes. Read as a stream: a pipe that does not block has no bytes yet, and is not at its end. */
export async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}
