import type { JSX } from 'preact';
import { houseRulesWords } from '../../paper/house-rules/house-rules-words.ts';
import { MatchLine } from '../../paper/house-rules/marked-text.tsx';
import type { StoryPage } from './read-story-page.ts';

/** The longest list of what rules mark that a story's screen tells. */
const mostTold = 12;

/** Where house rules hold in the story, each kind of place once. It holds nothing back. */
export function HousePanel({ page: { house, time } }: { readonly page: StoryPage }): JSX.Element | null {
  const words = houseRulesWords[time.language];
  const places = [...new Map(house.map((one) => [`${one.match.rule.id} ${one.found}`, one])).values()];
  if (places.length === 0) return null;
  return (
    <>
      <h3>{words.inStory}</h3>
      <ul class="held house-list">
        {places.slice(0, mostTold).map(({ found, match }) => (
          <MatchLine found={found} match={match} language={time.language} key={`${match.rule.id} ${found}`} />
        ))}
      </ul>
      <p class="quiet small">
        {places.length > mostTold ? `${words.more(places.length - mostTold)} · ` : ''}
        {words.notHeld}
      </p>
    </>
  );
}
