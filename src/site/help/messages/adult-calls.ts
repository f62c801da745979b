import { defineMessages } from '#core/text/messages.ts';

/**
 * Numbers without a test call so far, only on pages for adults. Numbers come from
 * content/help/contacts.yaml.
 */
export const adultCalls = defineMessages({
  vi: {
    title: 'Thêm một số',
    line: '{name}, cho {for}: điện thoại bàn trong tỉnh gọi {n}, điện thoại di động gọi {mobile}.',
    same: '{name}, cho {for}: gọi {n}.',
    notCalled: 'Chưa gọi thử; nguồn xem ngày {date}. Gọi không được thì gọi {first}.',
  },
  en: {
    title: 'One more number',
    line: '{name}, for {for}: call {n} from a landline in the province, {mobile} from a mobile.',
    same: '{name}, for {for}: call {n}.',
    notCalled: 'Not called by us yet; source seen on {date}. If nobody answers, call {first}.',
  },
});
