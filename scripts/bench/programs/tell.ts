/** A handler that tells when it was called, once. */
export default function tell(): "remove" {
  console.log(`first ${performance.timeOrigin + performance.now()}`);
  return "remove";
}
