import { sharePaths, sharePicture } from '#site/family/share-picture.ts';

export const getStaticPaths = sharePaths('en');
export const GET = sharePicture;
