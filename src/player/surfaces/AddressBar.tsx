import { SurfaceIcon } from './SurfaceIcon.tsx';

/** The address in a browser's bar. The lock says that the way is locked, not whose house it is. */
export const AddressBar = ({ address }: { address: string }) => (
  <p class="address-bar">
    <SurfaceIcon name="lock" />
    <span>{address}</span>
  </p>
);
