/** What became of an act on a remark: null where it is done, else why not, in words. */
export type Trouble = string | null;

/** What can be done with a remark, as its address says it. */
export type RemarkAct =
  | 'answers'
  | 'resolution'
  | 'reopening'
  | 'acceptance'
  | 'refusal'
  | `sayings/${number}`
  | `sayings/${number}/deletion`;

/** Says to the server what is to be done with a remark; its outcome comes back by the story's line, as to everybody. */
export interface RemarkActs {
  make(kind: 'note' | 'suggestion', fields: Readonly<Record<string, string>>): Promise<Trouble>;
  on(remark: string, act: RemarkAct, fields?: Readonly<Record<string, string>>): Promise<Trouble>;
  /** The names of those who can be mentioned; asked for once. */
  people(): Promise<readonly string[]>;
}

export function remarkActs(story: string, notSent: string): RemarkActs {
  const root = `/newsroom/stories/${story}`;
  let names: Promise<readonly string[]> | null = null;
  const send = async (address: string, fields: Readonly<Record<string, string>> = {}): Promise<Trouble> => {
    try {
      const body = new URLSearchParams(fields);
      const answer = await fetch(address, { method: 'POST', body, headers: { accept: 'application/json' } });
      // Read to its end in any case: an answer that nobody reads keeps its connection.
      const { text = notSent } = (await answer.json()) as { text?: string };
      return answer.ok ? null : text;
    } catch {
      return notSent;
    }
  };
  const ask = async (): Promise<readonly string[]> => {
    const answer = await fetch(`${root}/remarks/people`, { headers: { accept: 'application/json' } });
    if (!answer.ok) throw new Error(String(answer.status));
    return ((await answer.json()) as { people: readonly string[] }).people;
  };
  return {
    make: (kind, fields) => send(`${root}/${kind}s`, fields),
    on: (remark, act, fields) => send(`${root}/remarks/${remark}/${act}`, fields),
    people: () => {
      names ??= ask().catch(() => {
        names = null;
        return [];
      });
      return names;
    },
  };
}

/** Does something, and says beside it where that was not to be. Answers whether it is done. */
export async function attempt(problem: HTMLElement, doing: Promise<Trouble>): Promise<boolean> {
  problem.textContent = '';
  const trouble = await doing;
  problem.textContent = trouble ?? '';
  return trouble === null;
}
