import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ActivityShell } from '#player/activities/shell/ActivityShell.tsx';
import { Bar } from '#player/activities/shell/StepBar.tsx';
import { stepPlaceOf } from '#player/activities/shell/step-place.ts';
import { pageData } from '#player/hydrate/page-data.ts';
import { openOf } from '#core/progress/missing.ts';
import { formTriesOf } from '#core/progress/first-tries.ts';
import { bestOf, nextForm, timesOf } from '#core/progress/progress.ts';
import { interpolate } from '#core/text/messages.ts';
import { exit as exitWords } from '../../help/messages/exit.ts';
import { Icon } from '#player/ui/Sign.tsx';
import { $attempts, $sensitiveAttempts } from '#player/progress/attempts.ts';
import { goToStep } from '#player/progress/go-to-step.ts';
import { adoptCss } from '#player/ui/adopt-css.ts';
import { passTurn, takeTurnBack } from '#player/profiles/partners.ts';
import { $partners, $activeProfile } from '#player/profiles/active-profile.ts';
import { checkVisit } from '#player/progress/check-visit.ts';
import { cards } from '../../pupil/messages/cards.ts';
import { useCards } from '../../pupil/profiles/use-cards.ts';
import { triesWords } from './Finished.tsx';
import { $friendTurn } from './friend-turn.ts';
import css from './exit-ticket.css?inline';
import { otherFormOf, ready, variantOf, type Ready } from './exit-form.ts';
import { Left } from './ExitLeft.tsx';
import { freshRound } from './exit-round.ts';
import { useLatest } from '#player/ui/use-latest.ts';

type Props = { base: string };
type Giver = {
  profile: string;
  /** The friend had no seat here. */ isAdded: boolean;
  form: string[];
};
/** Focuses and shows the first line of a new question, so that it is read from the top. */
function showTop(root: HTMLElement): void {
  const line = root.querySelector('p');
  if (!line) return;
  line.tabIndex = -1;
  line.focus({ preventScroll: true });
  scrollTo(0, 0);
}

/**
 * Renders the exit check: one form, a question at a time, then what was put off and a retry of the
 * critical one; from grade 6 the result.
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
  /** The pupil who passed the turn on this page, with the form that pupil had; null if none has. */
  const [giver, setGiver] = useState<Giver | null>(null);
  const beside = useStore($partners);
  const { profile: active } = useStore($activeProfile);
  const { cards: known } = useCards();
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
  useEffect(() => {
    adoptCss(css);
    latestLoad.current();
  }, [latestLoad]);
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

  const shaped = typeof exit === 'string' ? null : exit.shape;
  const open = shaped ? openOf(form, attempts, shaped) : [];
  const best = bestOf(attempts);
  const variant = shaped && variantOf(shaped, form, best);
  const offered = variant && !queue.includes(variant) ? variant : null;
  const otherForm = shaped ? otherFormOf(shaped, { form, best, turned, beside }) : [];
  const swap = async () => {
    const { profile } = $activeProfile.get();
    const isAdded = beside.length === 0;
    setTurned([...turned, profile]);
    await passTurn(lesson, shaped!.core);
    setGiver({ profile, isAdded, form });
    take(exit as Ready, otherForm, true);
    goToStep(step.n);
  };
  const takeBack = async () => {
    await takeTurnBack(giver!.profile, giver!.isAdded);
    setTurned(turned.filter((seat) => seat !== giver!.profile));
    setForm(giver!.form);
    setQueue(giver!.form);
    setAt(giver!.form.length - 1);
    setGiver(null);
    toEnd();
  };
  const toEnd = () => {
    root.dataset.asks = '';
    goToStep(step.n + 1);
  };
  // Opened from the next lesson, for this check only.
  const visit = checkVisit(lesson);
  // Grades 1–5 go from the last answer to the end screen, which has the result. Its speaker asks for
  // what is left.
  const speaker = document.querySelector<HTMLImageElement>('.end-screen .speaker')?.src;
  const isYoung = speaker !== undefined && !visit;
  const goOn = () => {
    const isOver = at + 1 === queue.length && open.length === 0 && !offered;
    if (isOver && isYoung) toEnd();
    else setAt(at + 1);
  };
  const canPass = isYoung && open.length === 0 && form.length > 0 && otherForm.length > 0;
  const latestSwap = useLatest(swap);
  useEffect(
    () => $friendTurn.set(canPass ? () => void latestSwap.current() : null),
    [canPass, latestSwap],
  );
  const askOpen = () => {
    if (open.length === 0) return;
    setQueue(open);
    setAt(0);
  };
  // A pupil who comes back from the end of the lesson meets the questions that are left.
  const [latestAskOpen, latestAsks] = [useLatest(askOpen), useLatest(asks)];
  useEffect(() => {
    const stepNow = () => Number(document.documentElement.dataset.at);
    let before = stepNow();
    const follow = () => {
      if (stepNow() === step.n && before > step.n) {
        root.dataset.asks = latestAsks.current;
        latestAskOpen.current();
      }
      before = stepNow();
    };
    addEventListener('elm:step', follow);
    return () => removeEventListener('elm:step', follow);
  }, [root, step.n, latestAsks, latestAskOpen]);

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

  const left = { words, step, visit, speaker };
  const { shape } = exit;
  const id = queue[at];
  const askVariant = () => (refresh(exit, [offered!]), setQueue([...queue, offered!]));
  if (id === undefined && open.length > 0)
    return (
      <Left {...left} said={interpolate(exitText.open, { n: open.length })}>
        <button class="button main" onClick={askOpen}>
          {exitText.doOpen}
        </button>
      </Left>
    );
  if (id === undefined && offered && isYoung)
    return (
      <Left {...left} said={exitText.exitVariant}>
        <button class="button main" onClick={askVariant}>
          {exitText.exitTryNew}
        </button>
      </Left>
    );
  if (id === undefined) {
    const score = formTriesOf(attempts, shape);
    const result =
      score?.form === form
        ? triesWords(cards[words.lang], score)
        : interpolate(exitText.exitDone, {
            right: form.filter((item) => best.get(item) === 1).length,
            of: form.length,
          });
    return (
      <>
        <div class="read" role="status" tabIndex={-1}>
          <p>{result}</p>
          {!isYoung && otherForm.length > 0 && (
            <p>
              <button class="button" onClick={() => void swap()}>
                <Icon name="swap" />
                {exitText.exitSwap}
              </button>
            </p>
          )}
          {offered && (
            <p>
              {exitText.exitVariant}{' '}
              <button class="button" onClick={askVariant}>
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
  const mine = known?.find((card) => card.id === giver?.profile);
  return (
    <>
      <p class="read exit-count">
        <span>{interpolate(exitText.question, { n: at + 1, of: queue.length })}</span>
        {visit && (
          <>
            {'. '}
            <a href={`../${visit.back}/`}>{interpolate(exitText.goBack, { title: visit.title })}</a>
          </>
        )}
        {giver && giver.profile !== active && isYoung && (
          <button class="exit-mine" onClick={() => void takeBack()}>
            {mine && (
              <img src={`${base}pictures/${mine.picture}.svg`} alt="" width="32" height="32" />
            )}
            {exitText.swapBack}
          </button>
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
        onNext={goOn}
      />
    </>
  );
}
