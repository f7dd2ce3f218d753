/** What the editor knows of a picture. */
export interface KnownPicture {
  readonly id: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  readonly width: number;
  readonly height: number;
}

/** Pictures, as far as writing needs them. */
export interface PictureDesk {
  /** What is known of a picture; null where there is none. Asked once for each. */
  find(id: string): Promise<KnownPicture | null>;
  /** The address of a rendition for the desk, which need not be public. */
  address(id: string): string;
  /** Takes a file in; tells how far it has come, in hundredths. Rejects with an Error whose message says why not, in words. */
  take(file: File, progress: (percent: number) => void): Promise<KnownPicture>;
}

const taken = /^image\/(?:jpeg|png|webp|avif|gif)$/;

/** Why a file was not taken, in words. */
interface Failures {
  readonly notPicture: string;
  readonly unanswered: string;
}

export function createPictureDesk({ notPicture, unanswered }: Failures): PictureDesk {
  const known = new Map<string, Promise<KnownPicture | null>>();
  return {
    find: (id) => {
      const found = known.get(id) ?? fetchPicture(id);
      known.set(id, found);
      // What could not be asked for is asked for again the next time.
      found.catch(() => known.delete(id));
      return found;
    },
    address: (id) => `/newsroom/editor/pictures/${encodeURIComponent(id)}/960`,
    take: async (file, progress) => {
      if (!taken.test(file.type)) throw new Error(notPicture);
      const picture = await send(file, progress, unanswered);
      known.set(picture.id, Promise.resolve(picture));
      return picture;
    },
  };
}

async function fetchPicture(id: string): Promise<KnownPicture | null> {
  const answer = await fetch(`/newsroom/editor/pictures/${encodeURIComponent(id)}`, {
    headers: { accept: 'application/json' },
  });
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

/** `fetch` does not tell how far a body has come. */
function send(file: File, progress: (percent: number) => void, unanswered: string): Promise<KnownPicture> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/newsroom/editor/pictures');
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('content-type', file.type);
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => progress(Math.round((99 * loaded) / Math.max(1, total)));
    request.onload = () => {
      const said: unknown = request.response;
      if (request.status === 200) resolve(said as KnownPicture);
      else reject(new Error((said as { text?: string } | null)?.text ?? unanswered));
    };
    request.onerror = () => reject(new Error(unanswered));
    request.send(file);
  });
}
