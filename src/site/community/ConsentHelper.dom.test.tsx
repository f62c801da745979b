import { act } from 'preact/test-utils';
import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { consent as words } from './messages/consent.ts';
import { Island } from './ConsentHelper.tsx';

const { harm, child, guardian } = words.questions;

/** Renders the helper on an empty page. */
async function start(): Promise<void> {
  Element.prototype.scrollIntoView = () => undefined;
  document.body.innerHTML = '<main></main>';
  await act(() => render(<Island childFrom={7} helpline="111" />, document.querySelector('main')!));
}
async function press(question: string, answer: string): Promise<void> {
  const group = [...document.querySelectorAll('fieldset')].find(
    (fieldset) => fieldset.querySelector('legend')!.textContent === question,
  );
  const label = [...group!.querySelectorAll('label')].find(
    ({ textContent }) => textContent === answer,
  );
  await act(() => label!.querySelector('input')!.click());
}
const said = (): string => document.querySelector('[role=status]')!.textContent;

/** Answers that every required signature is there. */
async function allSigned(): Promise<void> {
  await press(harm.ask, harm.answers.no);
  await press(words.questions.age.ask, 'Từ đủ 7 tuổi trở lên');
  await press(child.ask, child.answers.signed);
  await press(guardian.ask, guardian.answers.signed);
  await press(words.questions.withdrawn.ask, words.questions.withdrawn.answers.no);
}

beforeEach(() => localStorage.clear());

describe('the consent helper', () => {
  it('counts open questions, and with every signature asks to weigh publishing', async () => {
    await start();
    expect(said()).toContain('Còn 5 câu');
    await allSigned();
    expect(said()).toContain('Đủ chữ ký, vẫn cân nhắc.');
    expect(said().toLowerCase()).not.toMatch(/đăng được|được đăng|được phép/);
  });

  it('shows that no signature counts when the post may do harm', async () => {
    await start();
    await allSigned();
    await press(harm.ask, harm.answers.unsure);
    expect(said()).toContain('Không đăng, dù đủ chữ ký; đã đăng thì gỡ.');
    expect(said()).toContain('111');
  });

  it('names the missing signers, and tells a carer from a guardian', async () => {
    await start();
    await allSigned();
    await press(child.ask, child.answers['not-asked']);
    await press(guardian.ask, guardian.answers.carer);
    expect(said()).toContain('còn thiếu chính em và cha, mẹ hoặc người giám hộ');
    expect(said()).toContain(words.verdicts.missing.carer);
  });

  it('clears all answers at the button and stores nothing on the device', async () => {
    await start();
    await allSigned();
    await act(() => document.querySelector('button')!.click());
    expect(said()).toContain('Còn 5 câu');
    expect(localStorage.length + sessionStorage.length).toBe(0);
  });
});
