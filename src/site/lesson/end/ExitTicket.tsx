import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ActivityShell } from '#player/activities/shell/ActivityShell.tsx';
import { Bar } from '#player/activities/shell/StepBar.tsx';
import { stepPlaceOf } from '#player/activities/shell/step-place.ts';
import type { AnyView } from '#player/activities/shell/view.ts';
import { loadView } from '#player/hydrate/view-of.ts';
import { lessonItems, type LessonItems } from '#player/hydrate/module-items.ts';
import { pageData } from '#player/hydrate/page-data.ts';
import { bestOf, nextForm, timesOf } from '#core/progress/progress.ts';
import { interpolate } from '#core/text/messages.ts';
import { exit as exitWords } from '../../help/messages/exit.ts';
import { Icon } from '#player/ui/Sign.tsx';
import { $attempts, $sensitiveAttempts } from '#player/progress/attempts.ts';
import { passTurn } from '#player/profiles/partners.ts';
import { $partners, $activeProfile } from '#player/profiles/active-profile.ts';
import { freshRound } from './exit-round.ts';
import { useLatest } from '#player/ui/use-latest.ts';

type Props = { base: string };
type Ready = Omit<LessonItems, 'built'> & { /** By item. */ views: Record<string, AnyView> };

/** The question that came is read from its first line, by eye and by ear. */
function showTop(root: HTMLElement): void {
  const line = root.querySelector('p');
  if (!line) return;
  line.tabIndex = -1;
  line.focus({ preventScroll: true });
  scrollTo(0, 0);
}

async function ready(): Promise<Ready> {
  const { shape, items } = await lessonItems();
  const drawn = await Promise.all(
    Object.entries(items).map(
      async ([id, { kind, spec }]) => [id, await loadView(kind, spec)] as const,
    ),
  );
  return { shape, items, views: Object.fromEntries(drawn) };
}

/**
 * The exit check: one form, a question at a time, then how many went the right way, and a new try
 * at the critical one.
 */
export function Island({ base }: Props) {
  // The step it stands in is its number; the page need not say it again.
  const root = document.querySelector<HTMLElement>('[data-island="exit-check"]')!;
  const step = stepPlaceOf(root)!;
  const { words, lesson } = pageData();
  const own = exitWords[words.lang];
  const attempts = [...useStore($attempts), ...useStore($sensitiveAttempts)].filter(
    (each) => each.lesson === lesson,
  );
  const [exit, setExit] = useState<Ready | 'waiting' | 'missing'>('waiting');
  const [form, setForm] = useState<string[]>([]);
  const [queue, setQueue] = useState<string[]>([]);
  const [at, setAt] = useState(0);
  /** Those at this computer who have had a form on this page. */
  const [turned, setTurned] = useState<string[]>([]);
  const beside = useStore($partners);
  /** Whoever answers these now does not see what was answered before. */
  const refresh = (come: Ready, ids: string[]) =>
    setExit({ ...come, items: freshRound(ids, come.items, come.views, timesOf(attempts)) });
  const take = (come: Ready, next: string[], isSwap = false) => {
    setForm(next);
    setQueue(next);
    setAt(0);
    // A form left half-way is gone on with; one taken whole before begins fresh, and so does the
    // friend who takes over.
    const times = timesOf(attempts);
    if (isSwap || next.every((id) => times.has(id))) refresh(come, next);
    else setExit(come);
  };
  const load = () => {
    setExit('waiting');
    ready().then(
      (come) => {
        take(come, nextForm(attempts, come.shape));
      },
      () => setExit('missing'),
    );
  };
  const latestLoad = useLatest(load);
  useEffect(() => latestLoad.current(), [latestLoad]);
  const asks = typeof exit === 'string' ? '' : (queue[at] ?? '');
  useEffect(() => void (root.dataset.asks = asks), [root, asks]);
  // After “Tiếp” the page would still stand where the remark was, with the next question above the
  // screen.
  const hasBegun = useRef(false);
  useEffect(() => {
    if (typeof exit === 'string') return;
    if (hasBegun.current) showTop(root);
    hasBegun.current = true;
  }, [root, asks, at, exit]);

  const bar = <Bar {...step} words={words} />;
  if (exit === 'waiting')
    return (
      <>
        <p class="read">{own.exitWait}</p>
        <div class="work" />
        {bar}
      </>
    );
  if (exit === 'missing')
    return (
      <>
        <p class="read" role="status">
          {own.exitMissing}{' '}
          <button class="button" onClick={load}>
            {words.retry}
          </button>
        </p>
        <div class="work" />
        {bar}
      </>
    );

  const { shape } = exit;
  const id = queue[at];
  if (id === undefined) {
    const best = bestOf(attempts);
    // A sensitive lesson has two ways, of which one alone has more questions: neither offers any,
    // or the screen would tell who took which.
    const missed =
      !shape.sensitive &&
      queue.find((each) => shape.critical.includes(each) && best.get(each) !== 1);
    const variant =
      missed &&
      (Object.entries(shape.variants).find(([, of]) => of === missed)?.[0] ??
        shape.variants[missed]);
    // The other form is for whoever sits beside, and a third takes the first one again; a new try
    // at the critical question does not count as having taken it. Where nobody was said to sit
    // here, a friend may join now.
    const waits = beside.some((seat) => !turned.includes(seat));
    const isFree = beside.length === 0 && form === shape.exitA;
    const hasOther = shape.exitB.some((each) => !best.has(each) || each === variant);
    const other =
      shape.sensitive || !(waits || (isFree && turned.length === 0 && hasOther))
        ? []
        : form === shape.exitA && shape.exitB.length > 0
          ? shape.exitB
          : shape.exitA;
    const swap = async () => {
      setTurned([...turned, $activeProfile.get().profile]);
      await passTurn(lesson, shape.core);
      take(exit, other, true);
    };
    const right = queue.filter((each) => best.get(each) === 1).length;
    return (
      <>
        <div class="read" role="status" tabIndex={-1}>
          <p>{interpolate(own.exitDone, { right, of: queue.length })}</p>
          {other.length > 0 && (
            <p>
              <button class="button" onClick={() => void swap()}>
                <Icon name="swap" />
                {own.exitSwap}
              </button>
            </p>
          )}
          {variant && !queue.includes(variant) && (
            <p>
              {own.exitVariant}{' '}
              <button
                class="button"
                onClick={() => (refresh(exit, [variant]), setQueue([...queue, variant]))}
              >
                {own.exitTryNew}
              </button>
            </p>
          )}
        </div>
        <div class="work" />
        {bar}
      </>
    );
  }
  const { kind, spec, hash } = exit.items[id]!;
  return (
    <>
      <p class="read exit-count">{interpolate(own.question, { n: at + 1, of: queue.length })}</p>
      <ActivityShell
        key={id}
        lesson={lesson}
        item={id}
        kind={kind}
        spec={spec}
        hash={hash}
        view={exit.views[id]!}
        words={words}
        base={base}
        step={step}
        onNext={() => setAt(at + 1)}
      />
    </>
  );
}
