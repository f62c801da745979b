import { expect, it } from 'vitest';
import { $turns } from './turns.ts';

it('there are no turns for a single pupil', () => expect($turns.get()).toBeNull());
