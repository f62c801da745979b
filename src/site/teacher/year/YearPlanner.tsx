import { useEffect, useRef, useState } from 'preact/hooks';
import { calendarFile } from '#core/year/calendar-file.ts';
import { itemsFor, type YearCatalog } from '#core/year/catalog.ts';
import { usualFirstMonday, type Day } from '#core/year/day.ts';
import { addClass, placeItem, removeClass, setWeek } from '#core/year/edit-year.ts';
import { fillYear } from '#core/year/fill-year.ts';
import { weeksOf, type ClassYear, type Item, type SchoolYear } from '#core/year/year.ts';
import { interpolate } from '#core/text/messages.ts';
import { year as yearWords } from '../messages/year.ts';
import { saveFile } from '#player/ui/save-file.ts';
import { AddClass } from './AddClass.tsx';
import { ClassForm } from './ClassForm.tsx';
import { MonthRows } from './MonthRows.tsx';
import { useYear } from './use-year.ts';
import { WeekDialog } from './WeekDialog.tsx';
import { YearFaults } from './YearFaults.tsx';
import { YearHead } from './YearHead.tsx';

type Props = { base: string; catalog: YearCatalog };

/**
 * Renders the teacher's year. A new class is filled at once; a press on a week changes it. Every
 * change is stored on this device and can be undone.
 */
export function Island({ base, catalog }: Props) {
  const words = yearWords.vi;
  const today = new Date().toISOString().slice(0, 10);
  const { year, trouble, canUndo, change, undo } = useYear(usualFirstMonday(today));
  const [shown, setShown] = useState(year.classes[0]?.id);
  const [openWeek, setOpenWeek] = useState<Day | null>(null);
  const [picked, setPicked] = useState<Item | undefined>();
  const [said, setSaid] = useState('');
  // The pressed element is gone: the keyboard focus continues at this one.
  const [goTo, setGoTo] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (goTo === null) return;
    root.current?.querySelector<HTMLElement>(`[data-go="${goTo}"]`)?.focus();
    setGoTo(null);
  }, [goTo]);

  const own = year.classes.find(({ id }) => id === shown) ?? year.classes[0];
  const items = own ? itemsFor(catalog, own.grade) : [];
  const act = (next: SchoolYear, sentence: string, go: string | null = null) => {
    change(next);
    setSaid(sentence);
    setPicked(undefined);
    if (go !== null) setGoTo(go);
  };
  const withClass = (base: SchoolYear, changed: ClassYear): SchoolYear => ({
    ...base,
    classes: base.classes.map((candidate) => (candidate.id === changed.id ? changed : candidate)),
  });
  const fill = (base: SchoolYear, empty: ClassYear, go: string | null = null) => {
    const all = itemsFor(catalog, empty.grade);
    const filled = fillYear(base, empty, all);
    const left = all.filter(({ key }) => filled.placed[key] === undefined).length;
    act(
      withClass(base, filled),
      [
        interpolate(words.filled, { n: Object.keys(filled.placed).length }),
        ...(left > 0 ? [interpolate(words.notFilled, { n: left })] : []),
      ].join(' '),
      go,
    );
  };
  const place = ({ key, title }: Item, n: number) =>
    act(placeItem(year, own!.id, key, n), interpolate(words.placed, { title, n }));
  const saveCalendar = () =>
    saveFile(
      calendarFile(
        year,
        (grade) => itemsFor(catalog, grade),
        {
          name: words.calendarName,
          summary: (name, { title }) => interpolate(words.summary, { name, title }),
        },
        new Date(),
      ),
      words.file,
      'text/calendar',
    );
  const week = weeksOf(year).find(({ monday }) => monday === openWeek);
  return (
    <div
      class="year"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !picked) return;
        setPicked(undefined);
        setSaid('');
      }}
    >
      {trouble !== 'none' && (
        <p class="note" role="alert">
          {words[trouble]}
        </p>
      )}
      <YearHead
        {...{ words, year, own, items, canUndo, saveCalendar }}
        choose={(id) => {
          setShown(id);
          setPicked(undefined);
          setSaid('');
        }}
        undo={() => {
          undo();
          setPicked(undefined);
          setSaid(words.undone);
        }}
      >
        <p class={picked ? 'year-said picking screen-only' : 'year-said screen-only'}>
          <span role="status">
            {picked ? interpolate(words.placing, { title: picked.title }) : said || words.pressWeek}
          </span>
          {picked && (
            <button class="button quiet" onClick={() => setPicked(undefined)}>
              {words.cancel}
            </button>
          )}
        </p>
      </YearHead>
      {own && (
        <>
          <MonthRows
            {...{ words, year, own, items, picked, today }}
            press={({ monday, n }) => {
              if (!picked) return setOpenWeek(monday);
              if (n !== null) place(picked, n);
            }}
          />
          <p class="year-key">
            <span class="lesson">{words.key.lesson}</span>
            <span class="ten-minutes">{words.key.booster}</span>
            <span class="off">{words.key.off}</span>
            <span class="sensitive">{words.key.sensitive}</span>
          </p>
          {week && (
            <WeekDialog
              key={week.monday}
              {...{ base, words, year, own, items, week }}
              setKind={(kind) => act(setWeek(year, week.monday, kind), '')}
              pick={(item) => {
                setPicked(item);
                setOpenWeek(null);
                setGoTo(`week-${week.monday}`);
              }}
              takeOut={(item) =>
                act(
                  placeItem(year, own.id, item.key, null),
                  interpolate(words.takenOut, { title: item.title }),
                )
              }
              placeHere={(item) => place(item, week.n!)}
              close={() => setOpenWeek(null)}
            />
          )}
          <Waiting
            {...{ words, own, items, picked }}
            pick={setPicked}
            fill={() => fill(year, own)}
          />
          <YearFaults {...{ words, year, own, items }} />
          <details class="year-more screen-only" key={`of-${own.id}`}>
            <summary>{interpolate(words.settings, { name: own.name })}</summary>
            <ClassForm
              key={own.id}
              words={words}
              own={own}
              year={year}
              change={(next) => act(next, '')}
              remove={() =>
                act(
                  removeClass(year, own.id),
                  interpolate(words.removed, { name: own.name }),
                  'add',
                )
              }
            />
            <p class="row acts">
              <button
                class="button"
                onClick={() => fill(year, { ...own, placed: {} }, `week-${year.first}`)}
              >
                {words.refill}
              </button>
              <button
                class="button quiet"
                onClick={() =>
                  act(
                    withClass(year, { ...own, placed: {} }),
                    interpolate(words.cleared, { name: own.name }),
                  )
                }
              >
                {words.clear}
              </button>
            </p>
          </details>
        </>
      )}
      {!own && <p class="screen-only">{words.intro}</p>}
      <details class="year-more screen-only" key={String(own === undefined)} open={!own}>
        <summary>{words.addAndFirst}</summary>
        <AddClass
          words={words}
          year={year}
          add={(grade) => {
            const next = addClass(year, grade);
            const added = next.classes.at(-1)!;
            setShown(added.id);
            fill(next, added, `class-${added.id}`);
          }}
          setYear={(next) => act(next, '')}
        />
      </details>
    </div>
  );
}

type WaitingProps = {
  words: (typeof yearWords)['vi'];
  own: ClassYear;
  items: readonly Item[];
  picked: Item | undefined;
  pick(item: Item | undefined): void;
  fill(): void;
};

/** Lists the items without a week: a press takes one in hand. */
function Waiting({ words, own, items, picked, pick, fill }: WaitingProps) {
  const waiting = items.filter(({ key }) => own.placed[key] === undefined);
  if (waiting.length === 0) return null;
  return (
    <section class="year-waiting screen-only">
      <h2>{interpolate(words.waiting, { n: waiting.length })}</h2>
      <p class="row acts">
        {waiting.map((item) => (
          <button
            key={item.key}
            class="button"
            aria-pressed={picked?.key === item.key}
            onClick={() => pick(picked?.key === item.key ? undefined : item)}
          >
            {item.title}
          </button>
        ))}
        <button class="button main" onClick={fill}>
          {words.fill}
        </button>
      </p>
    </section>
  );
}
