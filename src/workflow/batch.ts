/** How far a batch has come. */
export const batchStates = ["PREVIEW", "RUNNING", "DONE", "CANCELLED"] as const;
export type BatchState = (typeof batchStates)[number];

/** What has become of one nomination of a batch. */
export const batchItemStates = [
  "WAITING",
  "BLOCKED",
  "MOVED",
  "REFUSED",
  "FAILED",
  "CANCELLED",
] as const;
export type BatchItemState = (typeof batchItemStates)[number];

/** The most nominations of one batch. */
export const maxBatchItems = 2000;
