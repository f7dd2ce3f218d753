/**
 * The value of a header out of a request's raw ones (names and values in turn), without making an object of all the others: browsers send
 * fifteen, of which two count. Values of a header that was sent several times are joined by a comma and a blank (RFC 9110, section 5.3).
 */
export function headerLine(rawHeaders: readonly string[], lowerCaseName: string): string | undefined {
  let found: string | undefined;
  for (let place = 0; place < rawHeaders.length; place += 2) {
    const name = rawHeaders[place] as string;
    if (name.length !== lowerCaseName.length || name.toLowerCase() !== lowerCaseName) continue;
    const value = rawHeaders[place + 1] as string;
    found = found === undefined ? value : `${found}, ${value}`;
  }
  return found;
}
