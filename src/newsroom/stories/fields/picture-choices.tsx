import type { JSX } from 'preact';
import type { StoryPage } from '../page/read-story-page.ts';
import { SmallPicture } from '../small-picture.tsx';
import { panelWords } from '../words/panel-words.ts';
import { pictureName } from './tell-field.ts';

/** The pictures of a story to choose one of, each as it looks. */
export function PictureChoices({ page, value }: { readonly page: StoryPage; readonly value: string }): JSX.Element {
  const words = panelWords[page.time.language];
  return (
    <fieldset class="pictures-offered">
      <legend>{words.fields.leadPicture}</legend>
      <label class="check">
        <input type="radio" name="picture" value="" checked={value === ''} />
        <span>{words.none}</span>
      </label>
      {page.pictures.map((picture) => (
        <label class="check" key={picture.id}>
          <input type="radio" name="picture" value={picture.id} checked={value === picture.id} />
          <SmallPicture picture={picture} />
          <span>{pictureName(page, picture.id)}</span>
        </label>
      ))}
      <p class="help">{words.help.picture}</p>
    </fieldset>
  );
}
