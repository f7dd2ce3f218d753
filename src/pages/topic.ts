import { topicHead } from '../render/head/list-heads.ts';
import { renderTopic } from '../render/main/topic.tsx';
import { topicPath } from '../render/paths.ts';
import type { TopicView } from '../render/view.ts';
import { whereStories } from './alternates.ts';
import { type NamedList, parseNamedList } from './named-list.ts';
import type { Page } from './page.ts';
import { readList } from './read-list.ts';

/** `/topic/{slug}`: a topic and the stories about it. It is not shown before a story of it is. */
export const topicPage: Page<NamedList, TopicView> = {
  name: 'topic',
  address: (address) => parseNamedList(address, 'topic'),
  data: async (context, params) => {
    const topic = await context.reader.topic(params.slug);
    if (!topic) return null;
    const key = { kind: 'topic', topic: topic.id } as const;
    const path = topicPath(context.site, topic.slug);
    const list = await readList(context, key, path, params);
    if (!list || list.stories.length === 0) return null;
    if (topic.slug !== params.slug) return { kind: 'moved', path };
    const alternates = params.before ? [] : await whereStories(context, key, `/topic/${topic.slug}`);
    return { topic, list, alternates };
  },
  head: topicHead,
  main: renderTopic,
};
