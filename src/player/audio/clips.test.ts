import { expect, test } from 'vitest';
import { $clips } from './clips.ts';

test('a page has no recordings until it says so', () => expect($clips.get()).toBeNull());
