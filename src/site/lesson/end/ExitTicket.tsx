import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Ear } from '#player/activities/shell/AudioButton.tsx';
import { ActivityShell } from '#player/activities/shell/ActivityShell.tsx';
import { Bar } from '#player/activities/shell/StepBar.tsx';
import { stepPlaceOf } from '#player/activities/shell/step-place.ts';
import type { AnyView } from '#player/activities/shell/view.ts';
import { loadView } from '#player/hydrate/view-of.ts';
import { lessonItems, type LessonItems } from '#player/hydrate/module-items.ts';
import { pageData } from '#player/hydrate/page-data.ts';
import { openOf } from '#core/progress/missing.ts';
import { bestOf, nextForm, timesOf } from '#core/progress/progress.ts';
import { interpolate } from '#core/text/messages.ts';
import { exit as exitWords } from '../../help/messages/exit.ts';
import { Icon } from '#player/ui/Sign.tsx';
import { $attempts, $sensitiveAttempts } from '#player/progress/attempts.ts';
import { passTurn } from '#player/profiles/partners.ts';
import { $partners, $activeProfile } from '#player/profiles/active-profile.ts';
import { checkVisit } from '#player/progress/check-visit.ts';
import { freshRound } from './exit-round.ts';
import { useLatest } from '#player/ui/use-latest.ts';

type Props = { base: string };
type Ready = Omit<LessonItems, 'built'> & { /** By item id. */ views: Record<string, AnyView> };

/** Focuses and shows the first line of a new question, so that it is read from the top. */
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
 * Renders the exit check: one form, a question at a time, then the score and a retry of the
 * critical one.
 */
export function Island({ base }: Props) {
  // The enclosing step gives its number; the page need not repeat it.
  const root = document.querySelector<HTMLElement>('[data-island="exit-check"]')!;
  const step = stepPlaceOf(root)!;
  const { words, lesson } = pageData();
  const exitText = exitWords[words.lang];
  const attempts = [...useStore($attempts), ...useStore($sensitiveAttempts)].filter(
    (attempt) => attempt.lesson === lesson,
  );
  const [exit, setExit] = useState<Ready | 'waiting' | 'missing'>('waiting');
  const [form, setForm] = useState<string[]>([]);
  /** The questions in the order they are asked; those put off come again. */
  const [queue, setQueue] = useState<string[]>([]);
  const [at, setAt] = useState(0);
  /** Profile ids of those at this computer who have had a form on this page. */
  const [turned, setTurned] = useState<string[]>([]);
  const beside = useStore($partners);
  /** Clears earlier answers, so that the next pupil does not see them. */
  const refresh = (come: Ready, ids: string[]) =>
    setExit({ ...come, items: freshRound(ids, come.items, come.views, timesOf(attempts)) });
  const take = (come: Ready, next: string[], isSwap = false) => {
    setForm(next);
    setQueue(next);
    setAt(0);
    // A half-done form is continued. A form completed before starts fresh, as it does when a
    // partner takes over.
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
  // After “Tiếp” the page would stay scrolled to the feedback, with the next question above the
  // screen.
  const hasBegun = useRef(false);
  useEffect(() => {
    if (typeof exit === 'string') return;
    if (hasBegun.current) showTop(root);
    hasBegun.current = true;
  }, [root, asks, at, exit]);

  const open = typeof exit === 'string' ? [] : openOf(form, attempts, exit.shape);
  const askOpen = () => {
    if (open.length === 0) return;
    setQueue(open);
    setAt(0);
  };
  // A pupil who comes back from the end of the lesson meets the questions that are left.
  const latestAskOpen = useLatest(askOpen);
  useEffect(() => {
    const stepNow = () => Number(document.documentElement.dataset.at);
    let before = stepNow();
    const follow = () => {
      if (stepNow() === step.n && before > step.n) latestAskOpen.current();
      before = stepNow();
    };
    addEventListener('elm:step', follow);
    return () => removeEventListener('elm:step', follow);
  }, [step.n, latestAskOpen]);

  // Opened from the next lesson, for this check only.
  const visit = checkVisit(lesson);
  const wayBack = visit && (
    <a class="button main" href={`../${visit.back}/`}>
      {interpolate(exitText.goBack, { title: visit.title })}
    </a>
  );
  const bar = (
    <Bar {...step} words={words}>
      {wayBack}
    </Bar>
  );
  if (exit === 'waiting')
    return (
      <>
        <p class="read">{exitText.exitWait}</p>
        <div class="work" />
        {bar}
      </>
    );
  if (exit === 'missing')
    return (
      <>
        <p class="read" role="status">
          {exitText.exitMissing}{' '}
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
  if (id === undefined && open.length > 0) {
    const left = interpolate(exitText.open, { n: open.length });
    return (
      <>
        <div class="read exit-open" role="status">
          <p>{left}</p>
          <Ear words={words} text={left} />
        </div>
        <div class="work" />
        <Bar {...step} words={words}>
          <span class="acts">
            <a class="button quiet" href={visit ? `../${visit.back}/` : `#b${step.n + 1}`}>
              {visit ? interpolate(exitText.goBack, { title: visit.title }) : words.later}
            </a>
            <button class="button main" onClick={askOpen}>
              {exitText.doOpen}
            </button>
          </span>
        </Bar>
      </>
    );
  }
  if (id === undefined) {
    const best = bestOf(attempts);
    // Of a sensitive lesson's two tracks only one has more questions. Neither offers any, or the
    // screen would reveal the pupil's track.
    const missed =
      !shape.sensitive && queue.find((id) => shape.critical.includes(id) && best.get(id) !== 1);
    const variant =
      missed &&
      (Object.entries(shape.variants).find(([, of]) => of === missed)?.[0] ??
        shape.variants[missed]);
    // The other form is for the next partner; a third gets the first one again. A retry of the
    // critical question does not count as having taken it. If no partners are set, a friend may
    // join now.
    const waits = beside.some((seat) => !turned.includes(seat));
    const isFree = beside.length === 0 && form === shape.exitA;
    const hasOther = shape.exitB.some((id) => !best.has(id) || id === variant);
    const otherForm =
      shape.sensitive || !(waits || (isFree && turned.length === 0 && hasOther))
        ? []
        : form === shape.exitA && shape.exitB.length > 0
          ? shape.exitB
          : shape.exitA;
    const swap = async () => {
      setTurned([...turned, $activeProfile.get().profile]);
      await passTurn(lesson, shape.core);
      take(exit, otherForm, true);
    };
    const right = queue.filter((id) => best.get(id) === 1).length;
    return (
      <>
        <div class="read" role="status" tabIndex={-1}>
          <p>{interpolate(exitText.exitDone, { right, of: queue.length })}</p>
          {otherForm.length > 0 && (
            <p>
              <button class="button" onClick={() => void swap()}>
                <Icon name="swap" />
                {exitText.exitSwap}
              </button>
            </p>
          )}
          {variant && !queue.includes(variant) && (
            <p>
              {exitText.exitVariant}{' '}
              <button
                class="button"
                onClick={() => (refresh(exit, [variant]), setQueue([...queue, variant]))}
              >
                {exitText.exitTryNew}
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
      <p class="read exit-count">
        {interpolate(exitText.question, { n: at + 1, of: queue.length })}
        {visit && (
          <>
            {'. '}
            <a href={`../${visit.back}/`}>{interpolate(exitText.goBack, { title: visit.title })}</a>
          </>
        )}
      </p>
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
