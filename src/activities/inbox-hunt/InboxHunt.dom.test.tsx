import { describeSamples } from '../../../tests/dom/each-sample.tsx';
import { view } from './InboxHunt.tsx';

describeSamples('inbox-hunt', view);
