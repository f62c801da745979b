import { sharePaths, sharePicture } from '#site/family/share-picture.ts';

export const getStaticPaths = sharePaths('vi');
export const GET = sharePicture;
