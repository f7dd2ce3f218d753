/** Every fault that Dateline itself raises, with the words that an operator reads. */
const faults = {
  'data-folder-unwritable': 'The data folder cannot be written to.',
  'data-folder-foreign': 'The data folder holds other things than a newspaper.',
  'data-folder-newer': 'The data folder was written by a newer version of Dateline.',
  'data-folder-in-use': 'Another Dateline process is using this data folder.',
  'disk-full': 'The disk is full; nothing was changed.',
  'archive-damaged': 'The archive is damaged.',
  'port-in-use': 'The port is already in use.',
  'configuration-invalid': 'The configuration is not valid.',
  'input-unreadable': 'The input could not be read.',
  'output-refused': 'The output could not be written.',
  'backup-failed': 'The backup could not be completed.',
  'restore-refused': 'Nothing was restored.',
  'picture-unreadable': 'The picture could not be read.',
  'plates-undeleted': 'Pages of a withdrawn story are not deleted from plates.sqlite yet.',
} as const;

export type FaultCode = keyof typeof faults;

/**
 * A failure that is nobody's decision (a full disk, a damaged file). Thrown, carries a code that never changes,
 * and is caught once, at the edge.
 */
export class Fault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode, detail?: string, cause?: unknown) {
    super(detail ? `${faults[code]} ${detail}` : faults[code], { cause });
    this.name = 'Fault';
    this.code = code;
  }
}
