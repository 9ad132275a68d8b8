/** Made by `npx vite-node training/sameness.ts`; one for each number of samenessFeatures (models/sameness.md). */
export const SAMENESS_WEIGHTS: readonly number[] = [
  -0.8573, 1.3264, 0.7631, 0.8091, 0.7277, 0.4853, 0.2542, 0.2111, 0.0907, -0.3753, -0.1445, -0.3939, -0.3412,
  0.6654, -0.9718, -0.6255, -1.044, -0.9041, 0.8266, 0.6293, -0.0636, -0.8639, 0.1479, -0.6288, -0.6624,
  -0.0305, 0.0466, -0.5332, -0.081,
]
