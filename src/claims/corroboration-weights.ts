/** Made by `npx vite-node training/corroboration.ts`; one for each of CORROBORATION_FEATURES (models/corroboration.md). */
export const CORROBORATION_WEIGHTS: readonly number[] = [
  0.44, 0.3196, 0.1866, -0.1094, 0.9313, 0.6989, -0.2946, 0.4267, 0.7078, -0.3326, -0.3861, -0.1722, 0.3913,
  -0.036, -0.286, -0.1609, -0.1392, 0.5178,
]
