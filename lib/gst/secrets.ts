/** Hides the passwords of all URIs in a text, for what is shown: `rtsp://user:***@camera/1`. */
export function withoutPasswords(text: string): string {
  return text.replace(/([a-z][a-z0-9+.-]*:\/\/[^\s/:@"'\\]*):[^\s/"'\\]*@/gi, "$1:***@");
}
