import { area } from './area.ts';

/** What the printed forms of made-up apps say: no page's script carries them. */
export const paperSettings = area({
  vi: {
    how: 'Ở mỗi khung, đánh dấu một ô. Trong ngoặc là chuyện xảy ra. Muốn đổi thì tẩy đi.',
    start: '{text} (đang đặt sẵn)',
    add: 'và (chép những dòng sau mũi tên của ô em chọn):',
  },
  en: {
    how: 'Tick one box in each frame. What happens then stands in brackets. Rub it out to change.',
    start: '{text} (set by the app)',
    add: 'and (copy what stands after the arrow of what you ticked):',
  },
});
