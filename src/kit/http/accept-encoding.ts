/** How the bytes of an answer may be coded (RFC 9110, section 8.4.1). */
export type Coding = 'br' | 'gzip' | 'identity';

/** In the order in which they are preferred where a client weighs them alike. */
const allOffered = ['br', 'gzip'] as const;

/**
 * The coding of those offered (the best compression first) that an Accept-Encoding header asks for (RFC 9110, section 12.5.3): the greatest weight, and of equals the best
 * compression. Nothing acceptable, or no header: identity.
 */
export function chooseCoding(header: string | undefined, offered: readonly Coding[] = allOffered): Coding {
  if (!header) return 'identity';
  if (offered !== allOffered) return weighCodings(header, offered);
  const known = chosen.get(header);
  if (known) return known;
  const coding = weighCodings(header, offered);
  if (chosen.size < mostChosen) chosen.set(header, coding);
  return coding;
}

/** What was chosen before: browsers know few forms of this header. */
const chosen = new Map<string, Coding>();
const mostChosen = 100;

/** Whether an Accept-Encoding header asks for Dictionary-Compressed Zstandard (`dcz`, RFC 9842) rather than for any other coding. */
export function takesDictionaries(header: string | undefined): boolean {
  if (!header?.includes('dcz')) return false;
  const known = dictionaryTakers.get(header);
  if (known !== undefined) return known;
  const takes = weighCodings(header, ['dcz', ...allOffered]) === 'dcz';
  if (dictionaryTakers.size < mostChosen) dictionaryTakers.set(header, takes);
  return takes;
}

const dictionaryTakers = new Map<string, boolean>();

function weighCodings<Offered extends string>(header: string, offered: readonly Offered[]): Offered | 'identity' {
  const weights = parseWeights(header);
  const weigh = (coding: string) => weights.get(coding) ?? weights.get('*') ?? 0;
  let best: Offered | 'identity' = 'identity';
  let weight = weights.get('identity') ?? 0;
  for (const coding of [...offered].reverse()) {
    if (weigh(coding) > 0 && weigh(coding) >= weight) {
      best = coding;
      weight = weigh(coding);
    }
  }
  return best;
}

const weight = /^\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*$/i;

/** A member that is not written as the standard says counts for nothing. */
function parseWeights(header: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const member of header.split(',')) {
    const [name = '', ...parameters] = member.split(';');
    const coding = name.trim().toLowerCase().replace(/^x-/, '');
    if (parameters.length === 0) weights.set(coding, 1);
    const value = parameters.length === 1 ? weight.exec(parameters[0] ?? '')?.[1] : undefined;
    if (value !== undefined) weights.set(coding, Number(value));
  }
  return weights;
}
