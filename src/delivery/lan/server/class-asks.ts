import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ServerContext } from './card-handlers.ts';
import type { CardSummaries } from './card-summaries.ts';
import {
  cardsToPrint,
  cardWork,
  classWork,
  overview,
  renew,
  type ServerStatus,
} from './class-routes.ts';
import { okReply, errorReply, send, type Reply } from './reply.ts';
import {
  changePin,
  hasPin,
  letIn,
  mayTeach,
  openSession,
  seePin,
  type Asker,
  type TeacherDesk,
} from './teacher-routes.ts';
import type { PerClientQueue } from './turns.ts';

/** Dependencies of the teacher's pages. */
export type ClassContext = ServerContext &
  TeacherDesk & { reads: PerClientQueue; summaries: CardSummaries };

/**
 * Answers a teacher's page. The class's file is queued like a full card: repeated requests are
 * served one after the other.
 * @param allowFor extends the connection's deadline for that many bytes
 */
export async function answerClass(
  request: IncomingMessage,
  response: ServerResponse,
  asking: { machine: string; place: string },
  desk: ClassContext,
  standing: Omit<ServerStatus, 'isDesk'>,
  allowFor: (bytes: number) => void,
): Promise<void> {
  const reply = await classReply(request, asking, desk, standing);
  if (!('atMost' in reply)) return send(request, response, reply);
  const done = await desk.reads.acquire(asking.machine);
  if (!done) return send(request, response, errorReply('busy'));
  try {
    allowFor(reply.atMost);
    await send(request, response, reply);
  } finally {
    done();
  }
}

/**
 * Returns the reply below `/lan/class`. A custom header is required: another site's page cannot
 * send one.
 */
async function classReply(
  request: IncomingMessage,
  { machine, place }: { machine: string; place: string },
  desk: ClassContext,
  standing: Omit<ServerStatus, 'isDesk'>,
): Promise<Reply> {
  const { 'x-pin': pin, 'x-phien': session } = request.headers;
  if (pin === undefined && session === undefined) return errorReply('unknown');
  const asker: Asker = { machine, place, pin: String(pin ?? ''), session: String(session ?? '') };
  const [path, query = ''] = (request.url ?? '').split('?');
  const asks = `${request.method} ${path}`;
  // Leaving reads nothing, so it needs no authorization: it closes the session it names.
  if (asks === 'POST /lan/class/left') return okReply(desk.sessions.left(asker.session) ?? {});
  if (asks === 'POST /lan/class/logout') return okReply(desk.sessions.close(asker.session) ?? {});
  const teaches = mayTeach(asker, desk);
  if (teaches !== 'right') return errorReply(teaches === 'wrong' ? 'pin' : 'wait');
  const number = (name: string): number =>
    Number(new RegExp(`(?:^|&)${name}=(\\d{1,3})(?:&|$)`).exec(query)?.[1]);
  switch (asks) {
    case 'GET /lan/class':
      return overview(desk, { ...standing, isDesk: desk.sessions.isDesk(asker.session) });
    case 'GET /lan/class/cards':
      return cardsToPrint(number('from'), number('to'), desk);
    case 'GET /lan/class/work':
      return cardWork(number('n'), desk);
    case 'GET /lan/class/zip':
      return classWork(desk);
    case 'GET /lan/class/pin':
      return seePin(asker, desk);
    case 'POST /lan/class/open':
      return openSession(asker, desk);
    case 'POST /lan/class/change-pin':
      return changePin(asker, desk);
    case 'POST /lan/class/let-in':
      return letIn(/(?:^|&)machine=([\d.:a-f]{1,45})(?:&|$)/.exec(query)?.[1], desk);
    case 'POST /lan/class/renew':
      return renew(number('n'), false, desk);
    case 'POST /lan/class/erase':
      return hasPin(asker, desk) ? renew(number('n'), true, desk) : errorReply('pin');
    default:
      return errorReply('unknown');
  }
}
