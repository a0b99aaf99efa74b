/** Where tests draw at random they draw the same in every run, and others with `SEED=...`. */
export const seed = Number(process.env.SEED ?? 1325)
