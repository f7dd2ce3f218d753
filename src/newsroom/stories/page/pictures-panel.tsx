import type { JSX } from 'preact';
import type { Picture } from '../../../story/picture.ts';
import { pictureName } from '../fields/tell-field.ts';
import { SmallPicture } from '../small-picture.tsx';
import { pictureWords } from '../words/picture-words.ts';
import type { StoryPage } from './read-story-page.ts';

/** The pictures that the story shows, each with what it lacks and the way to what is said of it. Nothing where it shows none. */
export function PicturesPanel({ page }: { readonly page: StoryPage }): JSX.Element | null {
  const { pictures, story, time, mayDescribe } = page;
  if (pictures.length === 0 || !mayDescribe) return null;
  const words = pictureWords[time.language];
  return (
    <section class="panel" aria-labelledby="pictures-title">
      <h2 id="pictures-title">{words.pictures}</h2>
      <ul class="pictures-shown">
        {pictures.map((picture) => (
          <li key={picture.id}>
            <a href={`/newsroom/stories/${story.id}/pictures/${picture.id}`}>
              <SmallPicture picture={picture} />
              <bdi>{pictureName(page, picture.id)}</bdi>
            </a>
            <Lacking picture={picture} page={page} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LackingProps {
  readonly picture: Picture;
  readonly page: Pick<StoryPage, 'closed' | 'time'>;
}

function Lacking({ picture, page: { closed, time } }: LackingProps): JSX.Element | null {
  const words = pictureWords[time.language];
  const isSilent = closed.some((gate) => gate.gate === 'alt-text' && gate.pictures.includes(picture.id));
  const lacking = [...(isSilent ? [words.noAlt] : []), ...(picture.credit === '' ? [words.noCredit] : [])];
  return lacking.length === 0 ? null : <p class="quiet small">{lacking.join(' · ')}</p>;
}
