import data from '../../../content/search.yaml?data';

/** Phrases after which help is offered (`content/search.yaml`). */
export const harmPhrases = (data as { harm: string[] }).harm;
