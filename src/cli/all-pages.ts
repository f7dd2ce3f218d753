const pageLength = 500;

/** Everything of a list that is read page by page, in the order of slugs. */
export async function allPages<Kept extends { readonly slug: string }>(
  read: (page: { readonly limit: number; readonly afterSlug?: string }) => Promise<readonly Kept[]>,
): Promise<readonly Kept[]> {
  const all: Kept[] = [];
  for (let last: Kept | undefined; ; last = all.at(-1)) {
    const page = await read({ limit: pageLength, ...(last && { afterSlug: last.slug }) });
    all.push(...page);
    if (page.length < pageLength) return all;
  }
}
