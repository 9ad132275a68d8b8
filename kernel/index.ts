/** The inner loops of the networks, compiled to WebAssembly by scripts/build-kernel.mjs. Memory is laid out by the caller. */
export { denseFloat } from './dense-float'
export { denseInteger } from './dense-integer'
export { packRows } from './pack-rows'
export { recurrence } from './recurrence'
export { addPicked, addShifted, highest, squashSum, transpose } from './rows'
export { addAndNormalize, attention, gelu, levelRows, raiseRows } from './transformer'
export { windowSum } from './window-sum'
