/** The part of `bottleneck` without its Redis client, which is the one that the throttling plugin loads; the package types its other entry only. */
declare module 'bottleneck/light.js' {
  import Bottleneck from 'bottleneck'
  export default Bottleneck
}
