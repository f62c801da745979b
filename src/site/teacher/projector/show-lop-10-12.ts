/** The projector script of grades 10–12. */
import { paths, words } from '../../help/path/band-lop-10-12.ts';
import { startShow } from './show.ts';

startShow({ paths, words });
