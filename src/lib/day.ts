/** Minutes since midnight of a clock time "HH:MM". */
export function minutes(clock: string): number {
  const [hours = 0, mins = 0] = clock.split(':').map(Number);
  return hours * 60 + mins;
}

export interface LogEntry {
  readonly from: string;
  readonly to: string;
  readonly entry: string;
}

export interface DaySpan {
  readonly kind: 'entry' | 'gap';
  readonly from: string;
  readonly to: string;
  /** Length in minutes. */
  readonly length: number;
  readonly entry: string;
}

/** The day from its first entry to its last, with the unrecorded gaps between entries as spans of their own. */
export function daySpans(log: readonly LogEntry[]): DaySpan[] {
  return log.flatMap((item, index) => {
    const next = log[index + 1];
    const spans = [toSpan('entry', item.from, item.to, item.entry)];
    if (next && minutes(next.from) > minutes(item.to)) spans.push(toSpan('gap', item.to, next.from, ''));
    return spans;
  });
}

const OFFICE_HOURS = { start: 9 * 60, end: 17 * 60 };

/** What a drawing of the day spans, in minutes since midnight: office hours, or longer if the log is. */
export function dayFrame(log: readonly LogEntry[]): { start: number; end: number } {
  return {
    start: Math.min(OFFICE_HOURS.start, ...log.map((item) => minutes(item.from))),
    end: Math.max(OFFICE_HOURS.end, ...log.map((item) => minutes(item.to))),
  };
}

/** The full hours inside a frame, each with its place in per cent of the frame's width. */
export function hourTicks({ start, end }: { start: number; end: number }): { hour: number; at: number }[] {
  const first = Math.ceil(start / 60);
  const hours = Array.from({ length: Math.floor(end / 60) - first + 1 }, (_, index) => first + index);
  return hours.map((hour) => ({ hour, at: Math.round(((hour * 60 - start) / (end - start)) * 1000) / 10 }));
}

const GAP = { least: 12, aMinute: 0.6 };

/** The height in pixels at which the list shows a gap: to scale, from a least that can be seen. */
export function gapHeight(length: number): number {
  return Math.max(Math.round(length * GAP.aMinute), GAP.least);
}

function toSpan(kind: DaySpan['kind'], from: string, to: string, entry: string): DaySpan {
  return { kind, from, to, entry, length: minutes(to) - minutes(from) };
}

/** A duration in words as a log prints it: "2 h 15 min". */
export function duration(length: number): string {
  const hours = Math.floor(length / 60);
  const mins = length % 60;
  return [hours && `${hours} h`, mins && `${mins} min`].filter(Boolean).join(' ') || '0 min';
}
