import { expect, it } from 'vitest';
import { $turns } from './turns.ts';

it('whoever sits alone takes no turns', () => expect($turns.get()).toBeNull());
