import { defineMessages } from '#core/text/messages.ts';

/** Words on imitated screens and papers. */
export const surfaces = defineMessages({
  vi: {
    device: 'Máy của {owner}, màn hình tập',
    front: 'ai treo cũng được',
    owner: 'chủ nhà',
    path: 'phòng trong nhà',
    address: 'Địa chỉ {address}, chủ nhà là {owner}',
    voice: 'tin bằng giọng, {length}',
  },
  en: {
    device: '{owner}’s device, a practice screen',
    front: 'anybody can hang this up',
    owner: 'the owner',
    path: 'a room inside',
    address: 'The address {address}; its owner is {owner}',
    voice: 'voice message, {length}',
  },
});
