import { expect, test } from 'vitest';
import { $clips } from './clips.ts';

test('a page has no recordings by default', () => expect($clips.get()).toBeNull());
