import { expect, test } from 'vitest';
import { plainImports } from './preload-table.ts';

test('table and wrapper go, the import stays', () => {
  const code =
    'const __vite__mapDeps=(i,m)=>i.map(i=>d[i]);\nimport{a}from"./core.js";var k={b:()=>G(()=>import(`./B.js`),__vite__mapDeps([0,1])),c:()=>G(()=>import("./C.js"),[])};';
  expect(plainImports(code)).toBe(
    'import{a}from"./core.js";var k={b:()=>import(`./B.js`),c:()=>import("./C.js")};',
  );
});

test('a chunk without them is untouched', () => {
  expect(plainImports('var a=()=>import(`./B.js`);')).toBe('var a=()=>import(`./B.js`);');
});

test('a call that does more than import keeps its wrapper without names', () => {
  const code =
    'const __vite__mapDeps=(i,m)=>i.map(i=>d[i]);\nvar a=()=>G(async()=>{let{b:e}=await import(`./B.js`);return{b:e}},__vite__mapDeps([0]));';
  expect(plainImports(code)).toBe('var a=()=>G(async()=>{let{b:e}=await import(`./B.js`);return{b:e}});');
});
