import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadBoardStrip } from 'virtual:delivery-parts';
import { yearWords } from '#core/class/school-year.ts';
import { interpolate } from '#core/text/messages.ts';
import { classes } from '../messages/classes.ts';
import { BoardView } from './BoardView.tsx';
import { classViews, type ClassView } from './class-path.ts';
import { Collect } from './Collect.tsx';
import type { ClassSession } from './open-class.ts';
import { Projected } from './Projected.tsx';
import { Roster } from './Roster.tsx';
import { Takings } from './CollectionHistory.tsx';
import { Ticket } from './HandVote.tsx';

type Props = {
  open: ClassSession;
  base: string;
  /** The view shown first, and the lesson collected first. */
  first: { view: ClassView; lesson?: string };
  close(): void;
  drop(): void;
  openOther(id: string): void;
};

/** Renders one class: its board and its actions. */
export function ClassPage({ open, base, first, close, drop, openOther }: Props) {
  const [view, setView] = useState<ClassView>(first.view);
  const { name, year } = open.book.about.value;
  const [Lan, setLan] = useState<ComponentType<{ open: ClassSession }> | null>(null);
  // A page from a lab's server is marked as such.
  useEffect(() => {
    if (document.documentElement.dataset['lan'] === undefined || open.isDemo) return;
    void loadBoardStrip().then(({ LanStrip }) => setLan(() => LanStrip));
  }, [open.isDemo]);
  return (
    <div class="class-page">
      {open.isDemo && (
        <p class="note screen-only">
          {classes.demoNote}{' '}
          <button class="button" onClick={close}>
            {classes.leaveDemo}
          </button>
        </p>
      )}
      <div class="row class-head">
        <h2 class="class-name">
          {name} <small>{interpolate(classes.year, { year: yearWords(year) })}</small>
        </h2>
        <p class="row acts screen-only" role="group" aria-label={name}>
          {classViews.map((classView) => (
            <button
              key={classView}
              class="button"
              aria-pressed={view === classView}
              onClick={() => setView(classView)}
            >
              {classes.views[classView]}
            </button>
          ))}
          {!open.isDemo && (
            <button class="button" onClick={close}>
              {classes.close}
            </button>
          )}
        </p>
      </div>
      {Lan && <Lan open={open} />}
      {view === 'board' && <BoardView open={open} base={base} />}
      {view === 'collect' && <Collect open={open} base={base} first={first.lesson} />}
      {view === 'ticket' && <Ticket open={open} base={base} />}
      {view === 'takings' && <Takings open={open} />}
      {view === 'roster' && <Roster open={open} drop={drop} openOther={openOther} />}
      {view === 'project' && <Projected open={open} />}
    </div>
  );
}
