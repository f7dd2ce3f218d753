import { describe, expect, it } from 'vitest';
import type { AuditQuery, KeptStaff, OneTimeLink, Passkey, Session } from '../../src/archive/accounts-reader.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { days, type Instant, shift } from '../../src/kit/instant.ts';
import type { Happening } from '../../src/story/events.ts';
import type { ActorRef, OneTimeLinkId, PasskeyId, SessionId, StaffId } from '../../src/story/ids.ts';
import type { Language } from '../../src/story/language.ts';
import { testId } from './arbitrary-world.ts';
import { noon, smallHouse } from './small-house.ts';
import type { MakeArchive } from './test-archive.ts';
import { causeOf, someone } from './world.ts';

/** Who may sign in, with what, and what of it the log tells. */
export function describeAccounts(make: MakeArchive): void {
  describe('of those who may sign in', () => {
    it('finds somebody by their address, however it is written, and keeps it from being given twice', async () => {
      await using test = await make();
      await save(test.archive, staff(1, { email: 'Mara@Courier.example' }));
      const found = await test.archive.read((reader) => reader.staffByEmail(' MARA@courier.EXAMPLE '));
      expect(found?.email).toBe('Mara@Courier.example');
      await expect(save(test.archive, staff(2, { email: 'mara@courier.example' }))).rejects.toThrow();
      expect(await test.archive.read((reader) => reader.allStaff())).toHaveLength(1);
    });

    it('lists them by name, each as last saved', async () => {
      await using test = await make();
      for (const [number, name] of ['Zaid', 'Mara'].entries()) await save(test.archive, staff(number, { name }));
      await save(test.archive, staff(0, { name: 'Zaid', status: 'suspended' }));
      const found = await test.archive.read((reader) => reader.allStaff());
      expect(found.map(({ name, status }) => [name, status])).toEqual([
        ['Mara', 'active'],
        ['Zaid', 'suspended'],
      ]);
    });

    it('knows which contributor somebody is', async () => {
      await using test = await make();
      const { contributor } = await smallHouse(test.archive);
      const me = staff(1).id;
      const ask = () => test.archive.read((reader) => reader.contributorOfStaff(me));
      expect(await ask()).toBeNull();
      await test.archive.transact(async (transaction) => {
        const kept = await transaction.contributor(contributor);
        if (kept)
          await transaction.saveContributor(
            { ...kept, staff: me },
            causeOf({ kind: 'contributor-saved', contributor }),
          );
      });
      expect((await ask())?.id).toBe(contributor);
    });

    it('finds a passkey by its credential, and remembers its use', async () => {
      await using test = await make();
      await save(test.archive, staff(1));
      await test.archive.transact((transaction) => transaction.addPasskey(passkey));
      await test.archive.transact((transaction) =>
        transaction.usePasskey(passkey.id, { at: noon, counter: 7, backedUp: true }),
      );
      await test.archive.read(async (reader) => {
        const used = { ...passkey, usedAt: noon, counter: 7, backedUp: true };
        expect(await reader.passkeyByCredential('Y3JlZA')).toEqual(used);
        expect(await reader.passkeys(passkey.staff)).toEqual([used]);
        expect(await reader.passkeyByCredential('else')).toBeNull();
      });
      await test.archive.transact((transaction) => transaction.removePasskey(passkey.id));
      expect(await test.archive.read((reader) => reader.passkeys(passkey.staff))).toEqual([]);
    });

    it('keeps one password, and takes it away', async () => {
      await using test = await make();
      const me = staff(1).id;
      await save(test.archive, staff(1));
      const password = { staff: me, hash: '$argon2id$', codeSecret: 'ABC', lastStep: 0, setAt: noon };
      const ask = () => test.archive.read((reader) => reader.password(me));
      for (const kept of [password, { ...password, lastStep: 5 }, null]) {
        await test.archive.transact((transaction) => transaction.savePassword(me, kept));
        expect(await ask()).toEqual(kept);
      }
    });

    it('lets a recovery code be spent once', async () => {
      await using test = await make();
      const me = staff(1).id;
      await save(test.archive, staff(1));
      const spend = (hash: string) => test.archive.transact((transaction) => transaction.spendRecoveryCode(me, hash));
      await test.archive.transact((transaction) => transaction.saveRecoveryCodes(me, ['a', 'b']));
      expect([await spend('a'), await spend('a'), await spend('c')]).toEqual([true, false, false]);
      expect(await test.archive.read((reader) => reader.recoveryCodes(me))).toEqual(['b']);
      await test.archive.transact((transaction) => transaction.saveRecoveryCodes(me, ['x']));
      expect(await test.archive.read((reader) => reader.recoveryCodes(me))).toEqual(['x']);
    });

    it('finds a session by its hash with whose it is, and ends one, all but one, or those whose time is up', async () => {
      await using test = await make();
      const me = staff(1);
      await save(test.archive, me);
      const sessions = [1, 2, 3].map((number) => session(number));
      await test.archive.transact(async (transaction) => {
        for (const one of sessions) await transaction.addSession(one);
        await transaction.sawSession(sessionId(2), shift(noon, days(20)));
      });
      const ids = async () => (await test.archive.read((reader) => reader.sessions(me.id))).map(({ id }) => id);
      expect(await test.archive.read((reader) => reader.sessionByHash('hash 1'))).toEqual({
        session: sessions[0],
        staff: me,
      });
      expect(await test.archive.read((reader) => reader.sessionByHash('hash 9'))).toBeNull();
      expect(await ids()).toEqual([sessionId(3), sessionId(2), sessionId(1)]);
      await test.archive.transact((transaction) => transaction.endSession(sessionId(3)));
      expect(await ids()).toEqual([sessionId(2), sessionId(1)]);
      const later = shift(noon, days(20));
      await test.archive.transact((transaction) => transaction.forgetExpired(later, shift(later, -days(14))));
      expect(await ids()).toEqual([sessionId(2)]);
      await test.archive.transact((transaction) => transaction.addSession(session(4)));
      expect(await test.archive.transact((transaction) => transaction.endSessions(me.id, sessionId(4)))).toBe(1);
      expect(await ids()).toEqual([sessionId(4)]);
    });

    it('keeps links that work once', async () => {
      await using test = await make();
      const link: OneTimeLink = {
        kind: 'begin',
        id: testId('link', 1) as OneTimeLinkId,
        hash: 'h',
        createdAt: noon,
        createdBy: someone,
        expiresAt: shift(noon, days(1)),
      };
      await test.archive.transact((transaction) => transaction.addOneTimeLink(link));
      const ask = () => test.archive.read((reader) => reader.oneTimeLink('h'));
      expect(await ask()).toEqual(link);
      expect(await test.archive.read((reader) => reader.oneTimeLinks('begin'))).toEqual([link]);
      await test.archive.transact((transaction) => transaction.forgetExpired(shift(noon, days(1)), noon));
      expect(await ask()).toBeNull();
    });

    it('tells of the log what somebody did and what was done about them, by kind and time, page by page', async () => {
      await using test = await make();
      const [me, other] = [staff(1), staff(2)];
      await save(test.archive, me);
      await save(test.archive, other);
      const note = (happening: Happening, by: ActorRef, at: Instant) =>
        test.archive.transact((transaction) => transaction.note({ at, by, happening }));
      const suspended = await note({ kind: 'staff-suspended', staff: other.id }, me.id, shift(noon, 1000));
      const failed = { kind: 'sign-in-failed', staff: other.id, way: 'password', network: '192.0.2.1' } as const;
      const tries = [];
      for (let n = 2; n < 6; n++) tries.push(await note(failed, 'system_door', shift(noon, n * 1000)));
      const seqs = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).map(({ seq }) => seq);
      const ask = (query: Partial<AuditQuery>) => test.archive.read((reader) => reader.audit({ limit: 50, ...query }));
      expect(await seqs({ staff: me.id })).toEqual([suspended, 1]);
      expect(await seqs({ staff: other.id })).toEqual([...tries.toReversed(), suspended, 2]);
      expect(await seqs({ staff: other.id, kinds: ['staff-suspended'] })).toEqual([suspended]);
      expect(await seqs({ kinds: ['sign-in-failed', 'staff-suspended'] })).toEqual([...tries.toReversed(), suspended]);
      expect(await seqs({ kinds: ['sign-in-failed'], limit: 2 })).toEqual([tries[3], tries[2]]);
      expect(await seqs({ kinds: ['sign-in-failed'], limit: 2, before: tries[2] ?? 0 })).toEqual([tries[1], tries[0]]);
      expect(await seqs({ from: shift(noon, 2000), until: shift(noon, 4000) })).toEqual([tries[1], tries[0]]);
      expect(await seqs({ from: shift(noon, 60_000) })).toEqual([]);
      const seal = await test.archive.read((reader) => reader.newestSeal());
      expect(seal).toEqual({ seq: tries.at(-1), seal: expect.stringMatching(/^[0-9a-f]{64}$/) });
    });
  });
}

function staff(number: number, told: Partial<KeptStaff> = {}): KeptStaff {
  return {
    id: testId('staff', number) as StaffId,
    name: `Staff ${number}`,
    email: `staff-${number}@courier.example`,
    role: 'editor',
    sections: [],
    status: 'active',
    language: 'en' as Language,
    joinedAt: noon,
    ...told,
  };
}

function save(archive: Archive, who: KeptStaff): Promise<number> {
  return archive.transact((transaction) =>
    transaction.saveStaff(who, causeOf({ kind: 'staff-joined', staff: who.id, role: who.role, link: null }, noon)),
  );
}

const passkey: Passkey = {
  id: testId('passkey', 1) as PasskeyId,
  staff: testId('staff', 1) as StaffId,
  credential: 'Y3JlZA',
  publicKey: 'a2V5',
  counter: 0,
  transports: ['internal'],
  backedUp: false,
  name: 'Laptop',
  addedAt: noon,
  usedAt: null,
};

function sessionId(number: number): SessionId {
  return testId('session', number) as SessionId;
}

function session(number: number): Session {
  return {
    id: sessionId(number),
    staff: testId('staff', 1) as StaffId,
    hash: `hash ${number}`,
    way: 'passkey',
    isHalf: false,
    createdAt: shift(noon, number),
    seenAt: shift(noon, number),
    endsAt: shift(noon, days(90)),
    browser: 'Firefox, Linux',
    network: '192.0.2.1',
  };
}
