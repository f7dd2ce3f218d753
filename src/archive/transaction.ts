import type { Instant } from '../kit/instant.ts';
import type { Banner } from '../story/banner.ts';
import type { Contributor } from '../story/contributor.ts';
import type { Happening } from '../story/events.ts';
import type { HouseRules } from '../story/house-rules/house-rule.ts';
import type { ActorRef } from '../story/ids.ts';
import type { Language } from '../story/language.ts';
import type { Picture } from '../story/picture.ts';
import type { Plan } from '../story/plan.ts';
import type { Publication } from '../story/publication.ts';
import type { Remark } from '../story/remark.ts';
import type { Section } from '../story/section.ts';
import type { KeptStep } from '../story/step.ts';
import type { Correction, Revision, Story } from '../story/story.ts';
import type { Series, Topic } from '../story/topic.ts';
import type { KeptStaff } from './accounts-reader.ts';
import type { AccountsWriter } from './accounts-writer.ts';
import type { DeskReader, Token } from './desk-reader.ts';
import type { MentionsChange } from './mentioned.ts';
import type { PreviewLink } from './preview-link.ts';

/** Who caused a write, when, and what happened: every write names its event, and both are committed together or not at all. */
export interface Cause<H extends Happening = Happening> {
  readonly at: Instant;
  readonly by: ActorRef;
  readonly happening: H;
}

/** The archive while it is being written. Sees its own writes. Every method that takes a cause answers the number of its event in the log. */
export interface Transaction extends DeskReader, AccountsWriter {
  /** Adds a story. `finished` are the revisions that its releases name. */
  addStory(story: Story, finished: readonly Revision[], cause: Cause): Promise<number>;
  /**
   * Replaces what is known of a story, adds newly finished revisions, corrections and steps of its document, and brings lists, search rows,
   * addresses and pictures in step with its releases. Throws where `story.version` is not one more than the kept one:
   * acts compare before they write.
   */
  changeStory(
    story: Story,
    added: {
      readonly revisions?: readonly Revision[];
      readonly corrections?: readonly Correction[];
      readonly steps?: readonly KeptStep[];
    },
    cause: Cause,
  ): Promise<number>;
  /**
   * The same for steps of the document alone that go on with what the log told of a short while ago: they are their own record, and write no
   * event. Throws where anything but the document would change.
   */
  continueStory(story: Story, steps: readonly KeptStep[]): Promise<void>;
  /** Remembers that a story came from an item of a source, so that a second import finds it. */
  rememberImport(source: string, key: string, story: Story['id']): Promise<void>;
  /** Adds or replaces; `path` is derived here, for the section and those below it. */
  saveSection(section: Section, cause: Cause): Promise<number>;
  saveContributor(contributor: Contributor, cause: Cause): Promise<number>;
  saveTopic(topic: Topic, cause: Cause): Promise<number>;
  saveSeries(series: Series, cause: Cause): Promise<number>;
  savePicture(picture: Picture, cause: Cause): Promise<number>;
  savePublication(publication: Publication, cause: Cause): Promise<number>;
  saveToken(token: Token, cause: Cause): Promise<number>;
  savePlan(plan: Plan, cause: Cause): Promise<number>;
  /** Adds or replaces; `mentions` says whom it mentions now and did not before, and the other way. */
  saveRemark(remark: Remark, mentions: MentionsChange, cause: Cause): Promise<number>;
  savePreviewLink(link: PreviewLink, cause: Cause): Promise<number>;
  /** Takes the place of the one before in its language. */
  saveBanner(banner: Banner, cause: Cause): Promise<number>;
  /** The whole list of a language, in the place of the one before. */
  saveHouseRules(rules: HouseRules, cause: Cause): Promise<number>;
  removeBanner(language: Language, cause: Cause): Promise<number>;
  /** Adds or replaces. Throws where somebody else has the address: acts look first. */
  saveStaff(staff: KeptStaff, cause: Cause): Promise<number>;
  /**
   * Forgets everything but who may sign in, and where they are signed in; what is kept outside the archive is left to others. The log begins anew
   * with this entry, under the next number.
   */
  startAnew(cause: Cause): Promise<number>;
  /** Writes only what happened. */
  note(cause: Cause): Promise<number>;
}
