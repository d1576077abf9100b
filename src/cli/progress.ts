/** Shows on a terminal how many articles are done; elsewhere nothing. */
export interface Progress {
  (done: number): void;
  /** Takes the line away. */
  end(): void;
}

const interval = 200;

export function progress(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return Object.assign(() => {}, { end: () => {} });
  const begin = Date.now();
  let shown = 0;
  const show = (done: number): void => {
    const now = Date.now();
    if (now - shown < interval) return;
    shown = now;
    const seconds = (now - begin) / 1000;
    stream.write(`\r${done} articles, ${(done / Math.max(seconds, 0.001)).toFixed(0)} a second\u001b[K`);
  };
  return Object.assign(show, {
    end() {
      if (shown > 0) stream.write('\r\u001b[K');
      shown = 0;
    },
  });
}
