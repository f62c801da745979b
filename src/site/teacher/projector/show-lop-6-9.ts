/** The projector script of grades 6–9. */
import { paths, words } from '../../help/path/band-lop-6-9.ts';
import { startShow } from './show.ts';

startShow({ paths, words });
