/**
 * Hides the passwords of all URIs in a text, for what is shown: `rtsp://user:***@camera/1`. One that was cut short, as
 * GStreamer's graphs do with an ellipsis, may have been cut within its password.
 */
export function withoutPasswords(text: string): string {
  return text.replace(/([a-z][a-z0-9+.-]*:\/\/[^\s/:@"'\\]*):[^\s/"'\\]*(@|…)/gi, "$1:***$2");
}
