/** Made by `npx vite-node training/sameness.ts`; one for each of SAMENESS_FEATURES (models/sameness.md). */
export const SAMENESS_WEIGHTS: readonly number[] = [
  -0.917, 1.3184, 0.7706, 0.7661, 0.767, 0.5257, 0.2184, 0.281, 0.0868, -0.4525, -0.1315, -0.4443, -0.3245, 0.6841, -1.0267, -0.6335, -1.1358, -0.8577, 0.8719, 0.6712, -0.0668, -0.8739, 0.1523, -0.6728, -0.6576, 0.005, 0.0252, -0.5636, -0.0946,
]
