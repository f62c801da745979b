import { useEffect, useState } from 'preact/hooks';
import { interpolate } from '#core/text/messages.ts';
import { home } from '../messages/home.ts';
import { classes } from '../messages/classes.ts';
import { classHeads, hasClasses, saveClass, type ClassHead } from '../state/class-books.ts';
import type { ClassBook } from '#core/class/book.ts';
import { gradeFirst, type PeriodLesson } from '#core/teaching/period.ts';
import { bandPeriods } from './band-periods.ts';
import { ClassCard } from './ClassCard.tsx';
import { classResult, type ClassResult } from './class-result.ts';
import { PeriodQuestions, type Period } from './PeriodQuestions.tsx';
import { PeriodSheet } from './PeriodSheet.tsx';
import { periodWords } from './period-words.ts';
import { QuickClass } from './QuickClass.tsx';
import { useLatest } from '#player/ui/use-latest.ts';

type Props = { base: string; bands: readonly { id: string; grades: readonly number[] }[] };

/** The number of cards shown with their last result; the others are one click away. */
const SHOWN = 8;
const NONE: ReadonlySet<string> = new Set();

/**
 * Renders the teachers' home: three questions, the sheet of this period, the classes with their
 * last result.
 */
export function Island({ base, bands }: Props) {
  const [period, setPeriod] = useState<Period>({ grade: null, length: 'one', machines: 'shared' });
  const [heads, setHeads] = useState<ClassHead[] | null>(null);
  const [pickedId, pick] = useState<string | null>(null);
  const [results, setResults] = useState<Record<string, ClassResult>>({});
  const [lessons, setLessons] = useState<PeriodLesson[] | null>(null);
  const [isUnloaded, setUnloaded] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const [isChoosing, setChoosing] = useState(false);
  const [said, say] = useState('');
  const bandOf = (grade: number) => bands.find(({ grades }) => grades.includes(grade))!.id;
  const { grade } = period;
  const head = heads?.find(({ id }) => id === pickedId) ?? null;

  const load = async (wanted: number) => {
    setUnloaded(false);
    setLessons(null);
    await bandPeriods(base, bandOf(wanted)).then(
      (all) => setLessons(gradeFirst(all, wanted)),
      () => setUnloaded(true),
    );
  };
  const latestLoad = useLatest(load);
  useEffect(() => void (grade !== null && latestLoad.current(grade)), [grade, latestLoad]);
  const pickClass = ({ id, about }: ClassHead) => {
    pick(id);
    setPeriod((before) => ({ ...before, grade: about.grade }));
  };
  const make = async (book: ClassBook) => {
    const kept = await saveClass(book);
    if (kept.state !== 'kept') return say(classes.unread);
    setAdding(false);
    await readClasses(book.id);
  };
  const readClasses = async (wanted?: string) => {
    const taught = (await hasClasses())
      ? (await classHeads()).filter(({ about }) => !about.isArchived)
      : [];
    setHeads(taught);
    const picked = taught.find(({ id }) => id === wanted) ?? taught[0];
    if (picked) pickClass(picked);
    // In turn: the first is on the screen before the last is read.
    for (const taughtClass of taught.slice(0, SHOWN)) {
      const result = await classResult(base, bandOf(taughtClass.about.grade), taughtClass).catch(
        (): ClassResult => ({
          begun: NONE,
          last: null,
        }),
      );
      setResults((before) => ({ ...before, [taughtClass.id]: result }));
    }
  };
  const start = useLatest(readClasses);
  useEffect(() => void start.current(undefined).catch(() => setHeads([])), [start]);
  const choose = (change: Partial<Period>) => {
    if (change.grade && head && change.grade !== head.about.grade) pick(null);
    setPeriod({ ...period, ...change });
  };
  // The lesson depends on what a class has begun: show nothing that would change under the hand.
  const isWaiting = head !== null && !results[head.id] && heads!.indexOf(head) < SHOWN;
  return (
    <>
      {head && !isChoosing ? (
        <p class="chosen-period screen-only">
          <b>{home.title}</b>
          <span>{interpolate(home.forWhom, { who: head.about.name, ...periodWords(period) })}</span>
          <button class="button" onClick={() => setChoosing(true)}>
            {home.change}
          </button>
          <a class="button" href={`${base}teachers/help/`}>
            {home.telling}
          </a>
        </p>
      ) : (
        <PeriodQuestions
          grades={bands.flatMap(({ grades }) => grades)}
          period={period}
          choose={choose}
        />
      )}
      <div class="period-and-classes">
        <div aria-live="polite">
          {grade === null && heads !== null && <p class="note">{home.begin}</p>}
          {isUnloaded && (
            <p class="note">
              {home.unloaded}{' '}
              <button class="button" onClick={() => grade !== null && void load(grade)}>
                {home.again}
              </button>
            </p>
          )}
          {grade !== null && !isUnloaded && (!lessons || isWaiting) && <p>{home.loading}</p>}
          {grade !== null && lessons && !isWaiting && (
            <PeriodSheet
              key={`${pickedId} ${grade} ${period.length}`}
              base={base}
              period={{ ...period, grade }}
              lessons={lessons}
              head={head}
              begun={(head && results[head.id]?.begun) ?? NONE}
              last={(head && results[head.id]?.last) ?? null}
            />
          )}
        </div>
        {/* Rendered with the content above it: nothing moves after the classes have loaded. */}
        {heads !== null && (
          <aside class="own-classes screen-only" aria-labelledby="own-classes">
            <h2 id="own-classes">{home.classes}</h2>
            {heads.length === 0 && !isAdding && <p>{home.noClasses}</p>}
            <ul>
              {heads.slice(0, SHOWN).map((summary) => (
                <ClassCard
                  key={summary.id}
                  head={summary}
                  result={results[summary.id]}
                  isPicked={summary.id === pickedId}
                  pick={() => pickClass(summary)}
                />
              ))}
            </ul>
            {isAdding ? (
              <QuickClass grade={grade} make={make} cancel={() => setAdding(false)} />
            ) : (
              <p class="row acts">
                <button class="button" onClick={() => setAdding(true)}>
                  {home.add}
                </button>
                <a class="button" href={`${base}teachers/classes/`}>
                  {home.allClasses}
                </a>
              </p>
            )}
            <p role="status">{said}</p>
          </aside>
        )}
      </div>
    </>
  );
}
