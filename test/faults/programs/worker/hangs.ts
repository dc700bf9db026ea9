let buffers = 0;

export default function hang(): void {
  if (++buffers === 5) for (;;) {}
}
