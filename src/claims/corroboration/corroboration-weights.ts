/** Made by `npx vite-node training/corroboration.ts`; one for each of CORROBORATION_FEATURES (models/corroboration.md). */
export const CORROBORATION_WEIGHTS: readonly number[] = [
  0.3036, 0.2935, 0.1929, -0.1335, 0.8163, 0.7267, -0.4395, 0.5006, 0.4642, -0.2106, -0.3107, -0.0821, 0.4176,
  -0.0396, -0.3493, -0.1423, -0.1331, 0.5282,
]
