import { sharePaths, sharePicture } from '../../../layouts/share-picture.ts';

export const getStaticPaths = sharePaths('vi');
export const GET = sharePicture;
