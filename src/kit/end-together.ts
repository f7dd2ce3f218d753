/** Ends several things at the same time, each of which may wait for another to end. */
export async function endTogether(running: readonly AsyncDisposable[]): Promise<void> {
  await Promise.all(running.map((one) => one[Symbol.asyncDispose]()));
}
