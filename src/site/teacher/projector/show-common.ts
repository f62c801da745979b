/** The projector script of grades that use the common help path. */
import { paths, words } from '../../help/path/help-vi.ts';
import { startShow } from './show.ts';

startShow({ paths, words });
