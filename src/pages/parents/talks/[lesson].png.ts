import { sharePaths, sharePicture } from '../../../page-data/share-picture.ts';

export const getStaticPaths = sharePaths('vi');
export const GET = sharePicture;
