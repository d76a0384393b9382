/** The npm scope of every package. It stands here alone; generated code follows. */
export const scope = "@org";
