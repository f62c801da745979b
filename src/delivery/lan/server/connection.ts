import type { IncomingMessage, ServerResponse } from 'node:http';
import { monotonic } from './clock.ts';

/** A browser opens a connection ahead of need, and reuses it for some seconds. */
const QUESTION_MS = 20_000;
/** A body is at most 256 KB; a page whose upload is slower than this sends it again. */
const BODY_MS = 12_000;
/** The largest file kept in memory has 2 MB. */
const ANSWER_MS = 120_000;
/** Bytes per second below which a large file counts as not being read. */
const MIN_A_SECOND = 16_000;
/**
 * A browser sends its next request after the answer. A client that does not wait would fill the
 * memory.
 */
const MAX_UNANSWERED = 8;

/**
 * One connection with its deadlines: each request must arrive, and each answer be read, in a
 * limited time. Implemented here, since Node limits whole requests only from 14.11 on, checks every
 * 30 seconds, and Windows 7 has Node 13.
 */
export class Connection {
  /** Requests without an answer. */
  unanswered = 0;
  /** Time of its last request or answer. */
  since: number;
  private socket: { destroy(): void };
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isEnded = false;

  constructor(socket: { destroy(): void }) {
    this.socket = socket;
    this.since = monotonic();
    this.within(QUESTION_MS);
  }

  /**
   * Registers a request; its body may still be arriving.
   * @returns false if too many are unanswered: the connection is ended
   */
  asked(request: IncomingMessage, response: ServerResponse): boolean {
    if (this.unanswered >= MAX_UNANSWERED) {
      this.end();
      return false;
    }
    this.unanswered += 1;
    this.since = monotonic();
    this.within(BODY_MS, () =>
      request.complete ? this.within(this.unanswered > 0 ? ANSWER_MS : QUESTION_MS) : this.end(),
    );
    let isAnswered = false;
    const answered = () => {
      if (isAnswered) return;
      isAnswered = true;
      this.unanswered -= 1;
      this.since = monotonic();
      // An unread body keeps its own deadline.
      if (this.unanswered === 0 && request.complete) this.within(QUESTION_MS);
    };
    response.once('finish', answered);
    response.once('close', answered);
    return true;
  }

  /** Extends the deadline for an answer of that many bytes. */
  extendDeadline(bytes: number): void {
    this.within(ANSWER_MS + (bytes / MIN_A_SECOND) * 1000);
  }

  end(): void {
    this.closed();
    this.socket.destroy();
  }

  closed(): void {
    this.isEnded = true;
    clearTimeout(this.timer);
  }

  private within(ms: number, then: () => void = () => this.end()): void {
    clearTimeout(this.timer);
    if (!this.isEnded) this.timer = setTimeout(then, ms);
  }
}
