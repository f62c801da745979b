import { defineMessages } from '#core/text/messages.ts';

/** Words of the phone in a call; what is said is content. */
export const callSim = defineMessages({
  vi: {
    phone: 'Máy của {me}, cuộc gọi để tập',
    caller: 'Số lạ',
    shown: 'Tên hiện lên: “{name}”. Tên do người gọi tự đặt.',
    over: 'Cuộc gọi đã kết thúc',
  },
  en: {
    phone: '{me}’s phone, a call for practice',
    caller: 'Unknown number',
    shown: 'Name shown: “{name}”. The caller chose this name.',
    over: 'The call has ended',
  },
});
