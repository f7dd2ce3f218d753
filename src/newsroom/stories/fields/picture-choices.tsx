import type { JSX } from 'preact';
import { renditionWidths } from '../../../story/picture.ts';
import type { StoryPage } from '../page/read-story-page.ts';
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
      {page.pictures.map(({ id, width, height }) => (
        <label class="check" key={id}>
          <input type="radio" name="picture" value={id} checked={value === id} />
          {/* Its name stands beside it. */}
          <img
            src={`/newsroom/editor/pictures/${id}/${renditionWidths[0]}`}
            alt=""
            width={renditionWidths[0]}
            height={Math.max(1, Math.round((renditionWidths[0] * height) / width))}
            loading="lazy"
          />
          <span>{pictureName(page, id)}</span>
        </label>
      ))}
      <p class="help">{words.help.picture}</p>
    </fieldset>
  );
}
