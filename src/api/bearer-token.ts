/** The token of an Authorization header (RFC 6750 2.1); empty where there is none. */
export function bearerToken(authorization: string | undefined): string {
  const [, token = ''] = /^Bearer +([\w~+/.-]+=*) *$/i.exec(authorization ?? '') ?? [];
  return token;
}
