import type { JSX } from 'preact';
import { wallClock } from '../../../kit/wall-clock.ts';
import { type Picture, renditionWidths } from '../../../story/picture.ts';
import { Field } from '../../parts/field.tsx';
import { Refused } from '../../parts/refused.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { printZone, type ScreenTime } from '../../words/print-time.ts';
import { pictureWords } from '../words/picture-words.ts';
import { focalPlace, focalShares } from './focal-grid.ts';

export interface PictureFormProps {
  readonly picture: Picture;
  readonly time: ScreenTime;
  /** What was filled in and refused; null on a form that is shown anew. */
  readonly filled: URLSearchParams | null;
  readonly refusal: string | null;
}

/** What is said of a picture wherever it stands: the point that stays in view, description, caption, credit, rights. */
export function PictureForm({ picture, time, filled, refusal }: PictureFormProps): JSX.Element {
  const words = pictureWords[time.language];
  const { alt, caption, credit, focal, rights } = picture;
  const value = (name: string, kept: string) => filled?.get(name) ?? kept;
  return (
    <form class="plain" method="post">
      <Refused text={refusal} />
      <input type="hidden" name="seen" value={value('seen', JSON.stringify({ alt, caption, credit, focal, rights }))} />
      <FocalChoices picture={picture} time={time} chosen={value('focal', focalPlace(focal))} />
      <TextArea name="alt" label={words.alt} help={words.altHelp} value={value('alt', alt)} rows={2} maxlength={1000} />
      <TextArea
        name="caption"
        label={words.caption}
        help={words.captionHelp}
        value={value('caption', caption)}
        rows={3}
        maxlength={2000}
      />
      <Field
        name="credit"
        label={words.credit}
        help={words.creditHelp}
        value={value('credit', credit)}
        maxlength={300}
      />
      <Field name="holder" label={words.holder} value={value('holder', rights.holder)} maxlength={300} />
      <Field name="licence" label={words.licence} value={value('licence', rights.licence)} maxlength={1000} />
      <Until value={value('until', rights.until === null ? '' : wallClock(rights.until, time.timeZone))} time={time} />
      <p class="actions">
        <button type="submit" class="primary">
          {words.save}
        </button>
      </p>
    </form>
  );
}

function Until({ value, time }: { readonly value: string; readonly time: ScreenTime }): JSX.Element {
  const words = pictureWords[time.language];
  return (
    <div class="field">
      <label for="field-until">{words.until}</label>
      <input id="field-until" name="until" type="datetime-local" value={value} aria-describedby="field-until-help" />
      <p class="help" id="field-until-help">
        {words.untilHelp(printZone(time))}
      </p>
    </div>
  );
}

interface FocalChoicesProps extends Pick<PictureFormProps, 'picture' | 'time'> {
  readonly chosen: string;
}

/** The picture under a grid of places, one of which is chosen: by a click, or by the arrows of the keyboard. */
function FocalChoices({ picture, time, chosen }: FocalChoicesProps): JSX.Element {
  const words = pictureWords[time.language];
  return (
    <fieldset class="focal">
      <legend>{words.focal}</legend>
      {/* Left is left in a picture, whichever way the screen is written. */}
      <div class="focal-picture" dir="ltr">
        <img
          src={`/newsroom/editor/pictures/${picture.id}/${shownWidth}`}
          alt={picture.alt}
          width={picture.width}
          height={picture.height}
        />
        <div class="focal-grid">
          {focalShares.flatMap((y) =>
            focalShares.map((x) => (
              <label key={`${x} ${y}`}>
                <input type="radio" name="focal" value={`${x} ${y}`} checked={chosen === `${x} ${y}`} />
                <span class="visually-hidden">{words.point(x * 100, y * 100)}</span>
              </label>
            )),
          )}
        </div>
      </div>
      <p class="help">{words.focalHelp}</p>
    </fieldset>
  );
}

const shownWidth = renditionWidths[4];
