import { deviceKeys, onDevice } from '../storage/device-keys.ts';

/** The class code open on this computer, so that the next pupil who opens the door sees it too. '' when none. */
export const assignedHere = (): string => onDevice.read(deviceKeys.assigned) ?? '';

/** Keeps the code; '' takes it off. Where nothing can be kept it is typed again by the next pupil. */
export const keepAssigned = (code: string): void => void onDevice.write(deviceKeys.assigned, code || null);
