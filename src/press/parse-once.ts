/** How many texts are remembered; there is hardly ever a tenth of it. */
const mostRemembered = 1_000;

/** Parses JSON of which there are few texts, each met again and again: equal texts give one value, which nobody may change. */
export function parseOnce<Value>(): (text: string) => Value {
  const parsed = new Map<string, Value>();
  return (text) => {
    const known = parsed.get(text);
    if (known !== undefined) return known;
    if (parsed.size >= mostRemembered) parsed.clear();
    const value = JSON.parse(text) as Value;
    parsed.set(text, value);
    return value;
  };
}
