/** 8 KiB, to V8. */
const piece: readonly number[] = Array.from({ length: 1024 }, () => 0);

/**
 * Makes as much garbage as these bytes of a body are, so that the buffers which `fetch` leaves behind are freed in time
 * (decision 15). V8 collects young garbage when there are a few megabytes of objects, and a buffer is a small object to
 * it, however long it is: 60 MiB of them pile up. With this it collects more often and has less to do each time.
 */
export function litter(bytes: number): void {
  for (let left = bytes; left > 0; left -= 8192) piece.slice();
}
