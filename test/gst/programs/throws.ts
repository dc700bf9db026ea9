export default function handler(): never {
  throw new Error("thrown in a Worker");
}
