/** An event during which a worker is not stopped. */
export interface WorkerEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/** What a page sends to a worker, with the ports on which it hears the answer. */
export interface WorkerMessage extends WorkerEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

/** What the workers use of the scope they run in; the types of a page know nothing of it. */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'install', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'message', listener: (event: WorkerMessage) => void): void;
}
