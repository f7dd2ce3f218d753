import { renderToString } from 'preact-render-to-string';
import { Body } from '../block/body.tsx';
import { noCorrectionMarks } from '../block/correction-marks.ts';
import { outlineOf } from '../block/outline.ts';
import { Row } from '../part/row.tsx';
import type { Site, StandingView } from '../view.ts';
import { Main, PageTitle } from './main.tsx';

/** About, contact, imprint, privacy, how we correct. */
export function renderStanding(site: Site, view: StandingView): string {
  const { page, pictures, alsoRead } = view;
  const context = { site, pictures, alsoRead, corrected: noCorrectionMarks, outline: outlineOf(page.body) };
  return renderToString(
    <Main name="story">
      <article>
        <PageTitle title={page.title} />
        <Row name="text">
          <div class="body">
            <Body blocks={page.body} context={context} />
          </div>
        </Row>
      </article>
    </Main>,
  );
}
