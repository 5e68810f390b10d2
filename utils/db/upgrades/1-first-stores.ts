import type { SavyDatabase } from '../schema';

/** 2026-11-23: the stores of the first version. */
export function makeFirstStores(database: SavyDatabase): void {
  const events = database.createObjectStore('events', { keyPath: 'id' });
  events.createIndex('post', ['brand', 'post']);
  events.createIndex('day', ['brand', 'workspaceDay']);

  const posts = database.createObjectStore('posts', { keyPath: ['brand', 'key'] });
  posts.createIndex('waiting', ['brand', 'waiting']);
  posts.createIndex('person', ['brand', 'person']);
  posts.createIndex('answers', 'answers', { multiEntry: true });

  database.createObjectStore('people', { keyPath: ['brand', 'key'] });
  database.createObjectStore('sightings', { keyPath: ['brand', 'post', 'at'] });
  const drafts = database.createObjectStore('drafts', { keyPath: 'id' });
  drafts.createIndex('post', ['brand', 'post', 'at']);
  database.createObjectStore('rollups', { keyPath: ['brand', 'day'] });
  database.createObjectStore('outbox', { keyPath: ['brand', 'day'] });
  database.createObjectStore('peers', { keyPath: 'id' }).createIndex('day', 'day');
  database.createObjectStore('keys', { keyPath: 'name' });
  database.createObjectStore('meta', { keyPath: 'name' });
}
