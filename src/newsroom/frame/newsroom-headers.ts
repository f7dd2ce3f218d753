/** What a browser is told with every screen: nothing is kept, framed, indexed, or loaded from anywhere else (THREATS.md). */
export function newsroomHeaders(origin: string): Readonly<Record<string, string>> {
  const { host, protocol } = new URL(origin);
  const secure = protocol === 'https:';
  return {
    'Cache-Control': 'no-store',
    'Content-Security-Policy': [
      "default-src 'none'",
      "style-src 'self'",
      "script-src 'self'",
      "img-src 'self' blob:",
      "font-src 'self'",
      `connect-src 'self' ${secure ? 'wss' : 'ws'}://${host}`,
      "frame-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types ProseMirrorClipboard',
      ...(secure ? ['upgrade-insecure-requests'] : []),
    ].join('; '),
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Robots-Tag': 'noindex, nofollow',
  };
}
