import { sharePaths, sharePicture } from '../../../../page-data/share-picture.ts';

export const getStaticPaths = sharePaths('en');
export const GET = sharePicture;
