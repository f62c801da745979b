import type { Trial } from '#delivery/prove/trial.ts';
import { abortWrites } from './aborts.ts';
import { during } from './during.ts';
import { savedTooSoon } from './kill.ts';
import { openLab } from './lab.ts';

export const trial: Trial = {
  name: 'aborts',
  what: 'Hàng nghìn lần ghi bị hủy: không câu nào bị báo “đã lưu” sai, cuối cùng câu nào cũng còn',
  run: async ({ n = 1000 }) => {
    const whole = await during(openLab(), (lab) => abortWrites(lab, ({ aborts }) => aborts >= n));
    const control = await during(openLab(await savedTooSoon()), (lab) =>
      abortWrites(lab, ({ answers }) => answers >= 20),
    );
    const passed =
      whole.falselySaved === 0 && whole.keptInTheEnd === whole.answers && control.falselySaved > 0;
    return {
      state: passed ? 'passed' : 'failed',
      figures: {
        'lần ghi bị hủy': whole.aborts,
        'câu trả lời': whole.answers,
        'báo “đã lưu”': whole.calledSaved,
        'báo sai': whole.falselySaved,
        'còn lại cuối cùng': whole.keptInTheEnd,
        'đối chứng báo lưu quá sớm, báo sai': `${control.falselySaved} trong ${control.calledSaved}`,
      },
    };
  },
};
