/** What a writer left as it is in one story, remembered in this browser. */
export interface LeftHere {
  has(rule: string, found: string): boolean;
  leave(rule: string, found: string): void;
  count(): number;
  /** Everything is marked again. */
  forget(): void;
}

export function leftHere(story: string): LeftHere {
  const key = `dateline:left-here:${story}`;
  const left = new Set(read(key));
  const nameOf = (rule: string, found: string) => `${rule} ${found.toLowerCase()}`;
  const keep = () => {
    try {
      if (left.size === 0) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify([...left]));
    } catch {
      // A browser that keeps nothing remembers it until the page is closed.
    }
  };
  return {
    has: (rule, found) => left.has(nameOf(rule, found)),
    leave: (rule, found) => {
      left.add(nameOf(rule, found));
      keep();
    },
    count: () => left.size,
    forget: () => {
      left.clear();
      keep();
    },
  };
}

function read(key: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((entry) => typeof entry === 'string') : [];
  } catch {
    return [];
  }
}
