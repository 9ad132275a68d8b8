// The recurrence of one bidirectional layer, forwards and backwards through time, as docs/language-core.md defines it.
// u: [B, T, 6h] = forward z, f, r and backward z, f, r; x: [B, T, 2h]; carry: [2h]; lengths: [B].
#include <torch/extension.h>

static inline float t_of(float x) {
  float y = x < -3.f ? -3.f : (x > 3.f ? 3.f : x);
  float q = y * y;
  return y * (27.f + q) / (27.f + 9.f * q);
}

// Derivative of t: (9 (9 - x²)²) / (27 + 9x²)² within ±3, 0 beyond.
static inline float dt_of(float x) {
  float y = x < -3.f ? -3.f : (x > 3.f ? 3.f : x);
  float q = y * y;
  float d = 27.f + 9.f * q;
  float e = 9.f - q;
  return 9.f * e * e / (d * d);
}

static inline float s_of(float x) { return 0.5f + 0.5f * t_of(0.5f * x); }
static inline float ds_of(float x) { return 0.25f * dt_of(0.5f * x); }

std::vector<torch::Tensor> forward(torch::Tensor u, torch::Tensor x, torch::Tensor carry, torch::Tensor lengths) {
  const int64_t B = u.size(0), T = u.size(1), h = carry.size(0) / 2;
  auto out = torch::zeros({B, T, 2 * h}, u.options());
  auto cells = torch::zeros({B, T, 2 * h}, u.options());
  const float *U = u.data_ptr<float>(), *X = x.data_ptr<float>(), *V = carry.data_ptr<float>();
  float *O = out.data_ptr<float>(), *C = cells.data_ptr<float>();
  const int64_t *L = lengths.data_ptr<int64_t>();
  std::vector<float> zero(h, 0.f);
  for (int64_t b = 0; b < B; b++)
    for (int d = 0; d < 2; d++) {
      const float *before = zero.data();
      for (int64_t step = 0; step < L[b]; step++) {
        const int64_t t = d == 0 ? step : L[b] - 1 - step;
        const float *z = U + (b * T + t) * 6 * h + d * 3 * h, *f = z + h, *r = f + h;
        const float *in = X + (b * T + t) * 2 * h + d * h, *v = V + d * h;
        float *c = C + (b * T + t) * 2 * h + d * h, *o = O + (b * T + t) * 2 * h + d * h;
        for (int64_t k = 0; k < h; k++) {
          const float keep = s_of(f[k] + v[k] * before[k]);
          c[k] = keep * before[k] + (1.f - keep) * z[k];
          const float open = s_of(r[k]);
          o[k] = open * t_of(c[k]) + (1.f - open) * in[k];
        }
        before = c;
      }
    }
  return {out, cells};
}

std::vector<torch::Tensor> backward(torch::Tensor g, torch::Tensor u, torch::Tensor x, torch::Tensor carry,
                                    torch::Tensor lengths, torch::Tensor cells) {
  const int64_t B = u.size(0), T = u.size(1), h = carry.size(0) / 2;
  auto du = torch::zeros_like(u), dx = torch::zeros_like(x), dv = torch::zeros_like(carry);
  const float *G = g.data_ptr<float>(), *U = u.data_ptr<float>(), *X = x.data_ptr<float>(), *V = carry.data_ptr<float>(),
              *C = cells.data_ptr<float>();
  float *DU = du.data_ptr<float>(), *DX = dx.data_ptr<float>(), *DV = dv.data_ptr<float>();
  const int64_t *L = lengths.data_ptr<int64_t>();
  std::vector<float> zero(h, 0.f), along(h);
  for (int64_t b = 0; b < B; b++)
    for (int d = 0; d < 2; d++) {
      std::fill(along.begin(), along.end(), 0.f);
      for (int64_t step = L[b] - 1; step >= 0; step--) {
        const int64_t t = d == 0 ? step : L[b] - 1 - step;
        const int64_t past = d == 0 ? t - 1 : t + 1;
        const int64_t at = (b * T + t) * 2 * h + d * h;
        const float *before = step == 0 ? zero.data() : C + (b * T + past) * 2 * h + d * h;
        const float *z = U + (b * T + t) * 6 * h + d * 3 * h, *f = z + h, *r = f + h, *v = V + d * h;
        const float *c = C + at, *in = X + at, *go = G + at;
        float *dz = DU + (b * T + t) * 6 * h + d * 3 * h, *df = dz + h, *dr = df + h;
        float *din = DX + at, *dv_ = DV + d * h;
        for (int64_t k = 0; k < h; k++) {
          const float open = s_of(r[k]);
          dr[k] = go[k] * (t_of(c[k]) - in[k]) * ds_of(r[k]);
          din[k] = go[k] * (1.f - open);
          const float dc = go[k] * open * dt_of(c[k]) + along[k];
          const float pre = f[k] + v[k] * before[k];
          const float keep = s_of(pre);
          dz[k] = dc * (1.f - keep);
          df[k] = dc * (before[k] - z[k]) * ds_of(pre);
          dv_[k] += df[k] * before[k];
          along[k] = dc * keep + df[k] * v[k];
        }
      }
    }
  return {du, dx, dv};
}

PYBIND11_MODULE(TORCH_EXTENSION_NAME, m) {
  m.def("forward", &forward);
  m.def("backward", &backward);
}
