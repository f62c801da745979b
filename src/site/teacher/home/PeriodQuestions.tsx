import type { ComponentChildren } from 'preact';
import {
  machineStates,
  periodLengths,
  type ComputerAccess,
  type PeriodLength,
} from '#core/teaching/period.ts';
import { interpolate } from '#core/text/messages.ts';
import { home } from '../messages/home.ts';
import { MachineSign } from './MachineSign.tsx';

/** The teacher's grade, period length and computers today. */
export type Period = { grade: number | null; length: PeriodLength; machines: ComputerAccess };

type Props = { grades: readonly number[]; period: Period; choose(change: Partial<Period>): void };
type OneProps = {
  name: string;
  label?: string;
  isOn: boolean;
  choose(): void;
  children: ComponentChildren;
};

function One({ name, label, isOn, choose, children }: OneProps) {
  return (
    <label class="pick">
      <input type="radio" name={name} aria-label={label} checked={isOn} onChange={choose} />
      <span>{children}</span>
    </label>
  );
}

/** Asks “Lớp mấy? Mấy tiết? Máy thế nào?” */
export function PeriodQuestions({ grades, period, choose }: Props) {
  return (
    <div class="questions screen-only">
      <fieldset>
        <legend>{home.grade}</legend>
        <div class="picks grades-12">
          {grades.map((grade) => (
            <One
              key={grade}
              name="grade"
              label={interpolate(home.gradeN, { n: grade })}
              isOn={period.grade === grade}
              choose={() => choose({ grade })}
            >
              {grade}
            </One>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{home.length}</legend>
        <div class="picks">
          {periodLengths.map((length) => (
            <One
              key={length}
              name="length"
              isOn={period.length === length}
              choose={() => choose({ length })}
            >
              <b>{home.lengths[length].n}</b> {home.lengths[length].unit}
            </One>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{home.machines}</legend>
        <div class="picks machines">
          {machineStates.map((machines) => (
            <One
              key={machines}
              name="machines"
              isOn={period.machines === machines}
              choose={() => choose({ machines })}
            >
              <MachineSign state={machines} />
              {home.machineStates[machines]}
            </One>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
