/** A story that an also-read may name. */
export interface FoundStory {
  readonly id: string;
  readonly headline: string;
  readonly isPublic: boolean;
}

export interface StoryFinder {
  /** Stories by words of their headlines, newest first; the newest of all for no words. */
  search(words: string): Promise<readonly FoundStory[]>;
  /** A story by its id; null where there is none to be shown. */
  find(id: string): Promise<FoundStory | null>;
}

export function createStoryFinder(except: string): StoryFinder {
  const known = new Map<string, Promise<FoundStory | null>>();
  const ask = async (query: string): Promise<readonly FoundStory[]> => {
    const answer = await fetch(`/newsroom/editor/stories?${query}`, { headers: { accept: 'application/json' } });
    if (!answer.ok) throw new Error(String(answer.status));
    const { stories } = (await answer.json()) as { stories: readonly FoundStory[] };
    return stories;
  };
  return {
    search: async (words) => {
      const found = await ask(`q=${encodeURIComponent(words)}&except=${encodeURIComponent(except)}`);
      for (const story of found) known.set(story.id, Promise.resolve(story));
      return found;
    },
    find: (id) => {
      const found = known.get(id) ?? ask(`id=${encodeURIComponent(id)}`).then((stories) => stories[0] ?? null);
      known.set(id, found);
      found.catch(() => known.delete(id));
      return found;
    },
  };
}
