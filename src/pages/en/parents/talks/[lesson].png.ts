import { sharePaths, sharePicture } from '../../../../layouts/share-picture.ts';

export const getStaticPaths = sharePaths('en');
export const GET = sharePicture;
