import type { IncomingMessage, ServerResponse } from 'node:http';
import { monotonic } from './clock.ts';

/** A browser opens a connection ahead of need, and asks on it again for some seconds. */
const QUESTION_MS = 20_000;
/** A body is at most 256 KB; one that comes slower than this is sent again by its page. */
const BODY_MS = 12_000;
/** The largest file kept in memory has 2 MB. */
const ANSWER_MS = 120_000;
/** Slower than this, a large file is not being read. */
const MIN_A_SECOND = 16_000;
/**
 * A browser asks its next question when it has the answer. A program that does not wait would fill
 * the memory.
 */
const MAX_UNANSWERED = 8;

/**
 * One connection and its clock: each question must be whole in a bounded time, and each answer read
 * in one. By hand, since Node has a limit for whole questions only from 14.11 on, looks at it every
 * 30 seconds, and Windows 7 has Node 13.
 */
export class Connection {
  /** Questions without an answer. */
  unanswered = 0;
  /** When it last got or answered a question. */
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
   * A question has come; its body may still be on its way.
   * @returns false when there are too many without an answer: the connection is ended
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
      // A body that nobody reads goes on under its own clock.
      if (this.unanswered === 0 && request.complete) this.within(QUESTION_MS);
    };
    response.once('finish', answered);
    response.once('close', answered);
    return true;
  }

  /** More time, for an answer of so many bytes. */
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
