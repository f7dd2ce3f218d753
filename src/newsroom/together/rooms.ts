import { WebSocketServer } from 'ws';
import { isId } from '../../kit/id.ts';
import type { StoryId } from '../../story/ids.ts';
import type { Upgrade, Upgrades } from '../frame/upgrades.ts';
import type { Newsroom } from '../newsroom.ts';
import { largestMessage, Member } from './member.ts';
import { Room, type RoomParts } from './room.ts';

/** The sockets of all open stories, at `/newsroom/stories/{id}/together`. */
export interface Rooms extends Upgrades, AsyncDisposable {
  /** How many stories are open. */
  readonly size: number;
}

/** How often the archive is asked whether something came in by another way, and whether sessions still hold; in milliseconds. */
const lookEvery = 100;
const enterEvery = 400;
const beatEvery = 15_000;
/** The texts that one session may have open at once: more than anybody writes in, fewer than would burden everybody else. */
export const mostOpen = 50;

/** Opens the rooms; they are empty. A socket lives as long as its session. */
export function openRooms(parts: RoomParts & Pick<Newsroom, 'enter'>): Rooms {
  const { desk, enter, report } = parts;
  const rooms = new Map<StoryId, Room>();
  const server = new WebSocketServer({ noServer: true, maxPayload: largestMessage, perMessageDeflate: false });
  let version = desk.archive.log.version();
  const look = () => {
    if (rooms.size === 0) return;
    const now = desk.archive.log.version();
    if (now === version) return;
    version = now;
    for (const room of rooms.values()) room.catchUp().catch(report);
  };
  const reenter = async () => {
    const now = desk.clock();
    for (const room of rooms.values())
      for (const member of room.members)
        if (!isSame(member, await enter(member.secret, now))) member.close('signedOut');
  };
  const timers = [
    setInterval(look, lookEvery),
    setInterval(oneAtATime(reenter, report), enterEvery),
    setInterval(() => {
      for (const room of rooms.values()) for (const member of room.members) member.beat();
    }, beatEvery),
  ];
  for (const timer of timers) timer.unref();

  const join = (story: StoryId, member: Member) => {
    if (openOf(rooms, member.secret) >= mostOpen) return member.close('tooMany');
    const room = rooms.get(story) ?? new Room(parts, story);
    rooms.set(story, room);
    room.join(member, () => {
      if (room.isEmpty && rooms.get(story) === room) rooms.delete(story);
    });
  };
  return {
    get size() {
      return rooms.size;
    },
    take: ({ request, socket, head, signedIn, secret }: Upgrade) => {
      const story = storyOf(request.url ?? '');
      if (!story) return false;
      server.handleUpgrade(request, socket, head, (taken) =>
        join(story, new Member(taken, signedIn, secret, desk.clock)),
      );
      return true;
    },
    async [Symbol.asyncDispose]() {
      for (const timer of timers) clearInterval(timer);
      for (const room of rooms.values()) for (const member of room.members) member.close('restart');
      server.close();
    },
  };
}

/** How many texts a session has open. */
function openOf(rooms: ReadonlyMap<StoryId, Room>, secret: string): number {
  let count = 0;
  for (const room of rooms.values()) for (const member of room.members) if (member.secret === secret) count++;
  return count;
}

function storyOf(url: string): StoryId | null {
  const [, id = ''] = /^\/newsroom\/stories\/([^/?#]+)\/together(?:\?|$)/.exec(url) ?? [];
  return isId('story', id) ? id : null;
}

/** Whether the session still stands, and gives the same rights as when its socket was opened. */
function isSame({ signedIn }: Member, now: Awaited<ReturnType<Newsroom['enter']>>): boolean {
  return now !== null && JSON.stringify(now.actor) === JSON.stringify(signedIn.actor);
}

/** Runs a task again only when it has ended. */
function oneAtATime(task: () => Promise<void>, report: (fault: unknown) => void): () => void {
  let isRunning = false;
  return () => {
    if (isRunning) return;
    isRunning = true;
    task()
      .catch(report)
      .finally(() => {
        isRunning = false;
      });
  };
}
