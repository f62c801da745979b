import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { beforeEach, expect, test, vi } from 'vitest';
import { Connection } from './connection.ts';

vi.useFakeTimers();

let isEnded = false;
let connection: Connection;
beforeEach(() => {
  isEnded = false;
  connection = new Connection({ destroy: () => (isEnded = true) });
});
type Question = { request: { complete: boolean }; response: EventEmitter };
function asks(complete: boolean): Question {
  const question = { request: { complete }, response: new EventEmitter() };
  connection.asked(
    question.request as IncomingMessage,
    question.response as unknown as ServerResponse,
  );
  return question;
}
const after = (seconds: number): boolean => {
  vi.advanceTimersByTime(seconds * 1000);
  return isEnded;
};

test('a connection without a request is ended after 20 seconds', () => {
  expect([after(19), after(2)]).toEqual([false, true]);
});

test('a body that is incomplete after 12 seconds ends it, answered or not', () => {
  asks(false).response.emit('finish');
  expect([after(11), after(2)]).toEqual([false, true]);
});

test('after a complete request there are two minutes for reading the answer, more for a large file', () => {
  asks(true);
  expect([after(100), after(40)]).toEqual([false, true]);
  isEnded = false;
  connection = new Connection({ destroy: () => (isEnded = true) });
  asks(true);
  connection.extendDeadline(16_000_000);
  expect([after(1100), after(50)]).toEqual([false, true]);
});

test('after the answer it may send another request for 20 seconds; once closed, nothing is ended', () => {
  const { response } = asks(true);
  response.emit('finish');
  response.emit('close');
  expect([connection.unanswered, after(19), after(2)]).toEqual([0, false, true]);
  isEnded = false;
  connection = new Connection({ destroy: () => (isEnded = true) });
  connection.closed();
  expect(after(60)).toBe(false);
});
