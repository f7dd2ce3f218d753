import type { Door } from '../accounts/door.ts';
import type { SignedIn } from '../accounts/signed-in.ts';
import type { TellLive } from '../archive/live.ts';
import type { Desk } from '../desk/desk.ts';
import type { SampleKeeper } from '../desk/leave-sample.ts';
import type { Instant } from '../kit/instant.ts';
import type { PageSettings } from '../pages/site-of.ts';
import type { PictureFiles } from '../pictures/picture-files.ts';
import type { RenderPicture } from '../pictures/render-picture.ts';
import type { SendMail } from '../wire/mail/send-mail.ts';

/** What every screen works with. */
export interface Newsroom {
  readonly desk: Desk;
  readonly files: PictureFiles;
  /** Makes each rendition once, however many ask for it. */
  readonly renderPicture: RenderPicture;
  /** Where the sample edition is put when a newspaper takes its place. */
  readonly sample: SampleKeeper;
  /** Asked about every act that readers may see something of, before it is answered. */
  readonly live: TellLive;
  /** What readers' pages know of the machine, for previews of them. */
  readonly pageSettings: PageSettings;
  /** Scheme, host and port by which readers and staff know the site. */
  readonly origin: string;
  /** Who holds the secret of a session's cookie; null for nobody. */
  readonly enter: (secret: string, now: Instant) => Promise<SignedIn | null>;
  /** What signing in works with. */
  readonly door: Door;
  /** Sends a mail; null where no mail server is configured. */
  readonly mail: SendMail | null;
}
