import { readdirSync, readFileSync } from 'node:fs';

/** Seconds that a process, its threads and its children have computed; to the nanosecond where Linux says so, else to 10 ms. */
export function cpuSeconds(pid: number): number {
  const own = exactCpuSeconds(pid) ?? tickedCpuSeconds(pid);
  return childrenOf(pid).reduce((sum, child) => sum + cpuSeconds(child), own);
}

/** Bytes of memory that a process holds now. */
export function residentBytes(pid: number): number {
  return kilobytes(pid, 'VmRSS') * 1024;
}

/** The most bytes of memory that a process has held at any instant. */
export function peakResidentBytes(pid: number): number {
  return kilobytes(pid, 'VmHWM') * 1024;
}

/** Bytes that a process has written: by its calls, and really to the disk below. */
export function writtenBytes(pid: number): { readonly called: number; readonly onDisk: number } {
  const io = readFileSync(`/proc/${pid}/io`, 'utf8');
  const figure = (name: string) => Number(new RegExp(`^${name}: (\\d+)`, 'm').exec(io)?.[1] ?? Number.NaN);
  return { called: figure('wchar'), onDisk: figure('write_bytes') };
}

/** Threads that have ended are not in it, so it is for processes whose threads stay. */
function exactCpuSeconds(pid: number): number | null {
  try {
    let nanoseconds = 0;
    for (const thread of readdirSync(`/proc/${pid}/task`))
      nanoseconds += Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]);
    return nanoseconds / 1e9;
  } catch {
    return null;
  }
}

/**
 * Seconds that a process and all threads that it ever had have computed, as user and in the system, in the hundredths of a second that every Linux
 * counts in (proc(5)).
 */
export function tickedCpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function childrenOf(pid: number): readonly number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) => {
    const children = readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim();
    return children === '' ? [] : children.split(' ').map(Number);
  });
}

function kilobytes(pid: number, name: string): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? Number.NaN);
}
