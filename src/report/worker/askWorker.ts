/** What a Worker tells the page: any number of `progress` (a share from 0 to 1), then one of the others. */
export type WorkerReply<T> =
  | { type: 'progress'; share: number }
  | ({ type: 'done' } & T)
  | { type: 'failed'; message: string };

/** Something in the making; after `cancel`, `done` rejects with an `AbortError` and the Worker is gone. */
export interface Making<T> {
  done: Promise<T>;
  cancel(): void;
}

/**
 * Gives a Worker of its own something to make. `onProgress` hears the share that is done, from 0 to 1.
 */
export function askWorker<T>(
  worker: Worker,
  request: unknown,
  onProgress: (share: number) => void,
): Making<T> {
  const { promise, resolve, reject } = withResolvers<T>();
  worker.addEventListener('message', (event: MessageEvent<WorkerReply<T>>) => {
    const reply = event.data;
    if (reply.type === 'progress') {
      onProgress(reply.share);
      return;
    }
    worker.terminate();
    if (reply.type === 'done') resolve(reply);
    else reject(new Error(reply.message));
  });
  worker.addEventListener('error', (event) => {
    worker.terminate();
    reject(new Error(event.message || 'the Worker that makes the file did not start'));
  });
  worker.postMessage(request);
  return {
    done: promise,
    cancel: () => {
      worker.terminate();
      reject(new DOMException('making the file was cancelled', 'AbortError'));
    },
  };
}

/** `Promise.withResolvers` for browsers of before 2024. */
function withResolvers<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
