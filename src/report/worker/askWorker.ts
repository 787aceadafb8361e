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
 * Gives a Worker something to make. `onProgress` hears the share that is done, from 0 to 1. Afterwards the Worker is ended;
 * where it can be of use again, `keep` gets one that did its work well.
 */
export function askWorker<T>(
  worker: Worker,
  request: unknown,
  onProgress: (share: number) => void,
  keep: (worker: Worker) => void = (each) => each.terminate(),
): Making<T> {
  const { promise, resolve, reject } = withResolvers<T>();
  const work = new AbortController();
  const { signal } = work;
  const handleMessage = (event: MessageEvent<WorkerReply<T>>) => {
    const reply = event.data;
    if (reply.type === 'progress') {
      onProgress(reply.share);
      return;
    }
    work.abort();
    if (reply.type === 'done') {
      keep(worker);
      resolve(reply);
    } else {
      worker.terminate();
      reject(new Error(reply.message));
    }
  };
  const handleError = (event: ErrorEvent) => {
    worker.terminate();
    reject(new Error(event.message || 'the Worker that makes the file did not start'));
  };
  worker.addEventListener('message', handleMessage, { signal });
  worker.addEventListener('error', handleError, { signal });
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
