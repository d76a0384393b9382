/** How far an upload or a download is. */
export interface TransferProgress {
  /** Bytes sent or saved so far. */
  readonly bytes: number;
  /** Bytes of the whole, if they are known. */
  readonly total: number | undefined;
}

/** Is told about each piece that travels, and for downloads about the start. What it throws ends the transfer. */
export type OnTransfer = (progress: TransferProgress) => void;
