// People of the lessons from grade 6 up: pupils of 11 to 18, their families and teachers. Fixed
// options, so that a person looks the same in every lesson. `hair` and `head` are Lorelei variants;
// two people of one lesson never share both.
export const teens = {
  ngan: { hair: 'variant26', head: 'variant03', skin: 'light', nose: 'variant04' },
  yen7: { hair: 'variant30', head: 'variant01', skin: 'tan', nose: 'variant02' },
  kien: {
    hair: 'variant43',
    head: 'variant03',
    skin: 'light',
    nose: 'variant03',
    glasses: 'variant03',
  },
  dung: { hair: 'variant12', head: 'variant02', skin: 'tan', nose: 'variant06' },
  khoi: { hair: 'variant04', head: 'variant04', skin: 'light', nose: 'variant05' },
  nhien: { hair: 'variant15', head: 'variant01', skin: 'light', nose: 'variant02' },
  diep: { hair: 'variant33', head: 'variant03', skin: 'tan', nose: 'variant04' },
  ky: { hair: 'variant09', head: 'variant02', skin: 'tan', nose: 'variant03' },
  'anh-tu': { hair: 'variant08', head: 'variant02', skin: 'tan', nose: 'variant05' },
  'co-huyen': {
    hair: 'variant19',
    head: 'variant03',
    skin: 'light',
    nose: 'variant04',
    collar: 'round',
  },
  'me-ngan': {
    hair: 'variant38',
    head: 'variant01',
    skin: 'tan',
    nose: 'variant02',
    collar: 'round',
  },
  'bo-dung': {
    hair: 'variant47',
    head: 'variant04',
    skin: 'tan',
    nose: 'variant06',
    collar: 'round',
  },
  'thay-son': {
    hair: 'variant02',
    head: 'variant02',
    skin: 'light',
    nose: 'variant05',
    collar: 'round',
  },
  duy: { hair: 'variant22', head: 'variant03', skin: 'tan', nose: 'variant05' },
  sa: { hair: 'variant13', head: 'variant01', skin: 'light', nose: 'variant03' },
  huong: { hair: 'variant06', head: 'variant04', skin: 'tan', nose: 'variant02' },
  bao: {
    hair: 'variant11',
    head: 'variant02',
    skin: 'light',
    nose: 'variant06',
    glasses: 'variant01',
  },
  'co-hien': {
    hair: 'variant35',
    head: 'variant02',
    skin: 'light',
    nose: 'variant02',
    glasses: 'variant04',
    collar: 'round',
  },
  'bo-huong': {
    hair: 'variant01',
    head: 'variant03',
    skin: 'tan',
    nose: 'variant04',
    collar: 'round',
  },
  khue: { hair: 'variant41', head: 'variant03', skin: 'tan', nose: 'variant04' },
  hoang: { hair: 'variant03', head: 'variant01', skin: 'light', nose: 'variant06' },
  thao: { hair: 'variant16', head: 'variant02', skin: 'light', nose: 'variant03' },
  son: { hair: 'variant20', head: 'variant04', skin: 'tan', nose: 'variant05' },
  'chi-hoa': {
    hair: 'variant46',
    head: 'variant03',
    skin: 'light',
    nose: 'variant04',
    collar: 'round',
  },
};

/** Expressions. No face cries, and a trap's sender has the same ordinary face as anybody. */
export const moods = {
  calm: { eyes: 'variant04', mouth: 'happy01', brow: 'variant10' },
  happy: { eyes: 'variant24', mouth: 'happy05', brow: 'variant10' },
  worried: { eyes: 'variant24', mouth: 'sad03', brow: 'variant02' },
  sad: { eyes: 'variant12', mouth: 'sad04', brow: 'variant02' },
};
