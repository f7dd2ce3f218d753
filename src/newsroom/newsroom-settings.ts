import type { SendMail } from '../wire/mail/send-mail.ts';
import type { NewsroomAssets } from './frame/newsroom-files.ts';
import type { Upgrades } from './frame/upgrades.ts';
import type { Newsroom } from './newsroom.ts';

/** What the newsroom is built with. */
export interface NewsroomSettings extends Omit<Newsroom, 'door' | 'mail' | 'renderPicture'> {
  /** Absent where no mail server is configured. */
  readonly mail?: SendMail;
  readonly assets: NewsroomAssets;
  /** Told of every fault that somebody was answered 500 or 503 for. */
  readonly report: (fault: unknown) => void;
  /** What takes in sockets, by the pattern of their addresses. */
  readonly upgrades?: Upgrades;
}
