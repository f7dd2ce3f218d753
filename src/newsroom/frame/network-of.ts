/**
 * From where somebody comes: the other end of the connection, or, where that is a proxy on this machine, whom the proxy names last. What
 * stands before that in `X-Forwarded-For` anybody may have written.
 */
export function networkOf(remoteAddress: string | undefined, forwardedFor: string | string[] | undefined): string {
  const forwarded = [forwardedFor ?? []].flat().join().split(',').at(-1)?.trim() ?? '';
  const isProxy = remoteAddress !== undefined && /^(127\.|::1$|::ffff:127\.)/.test(remoteAddress);
  return isProxy && /^[0-9a-fA-F.:]{2,45}$/.test(forwarded) ? forwarded : (remoteAddress ?? '');
}
