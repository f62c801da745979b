// Who is in the lessons: fixed options, so that a child always looks the same.
// head/hair: Lorelei variants. round: [x, y] stretch of the head. drop: features lower by.
// neck: head sinks into the collar by. body: shoulder size.
export const cast = {
  na: { hair: 'variant19', head: 'variant02', skin: 'light', round: [1.12, 0.94], drop: 30, neck: 92, body: 0.8, big: 1.12 },
  may: { hair: 'variant13', head: 'variant02', skin: 'tan', round: [1.06, 0.96], drop: 22, neck: 50, body: 0.9, scarf: true },
  quan: { hair: 'variant07', head: 'variant03', skin: 'light', round: [1.07, 0.95], drop: 24, neck: 56, body: 0.9, scarf: true },
  tua: { hair: 'variant04', head: 'variant02', skin: 'tan', round: [1.06, 0.97], drop: 8, neck: 40, body: 0.94, scarf: true },
  yen: { hair: 'variant14', head: 'variant02', skin: 'tan', round: [1.06, 0.96], drop: 20, neck: 50, body: 0.9, scarf: true, faces: ['happy', 'calm'] },
  ba: { hair: 'variant38', head: 'variant02', skin: 'tan', hairColor: '#c9c6c1', round: [1.04, 0.97], drop: 16, neck: 40, body: 1, adult: 'ba', faces: ['calm', 'happy'] },
  'co-giao': { hair: 'variant15', head: 'variant03', skin: 'light', round: [1, 1], drop: 0, neck: 14, body: 1, adult: 'co', faces: ['calm'] },
};
export const faces = ['happy', 'worried', 'sad', 'calm'];
