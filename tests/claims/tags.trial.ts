import { proofTags } from '../config/tags.ts';
import { tagTrial } from './tag-trial.ts';

export const trials = proofTags.map((tag) => tagTrial(tag));
