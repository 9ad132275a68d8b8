import type { Migration } from './migration.ts'

/** Feeds that are followed and how far, and reports by their address, to find what one supersedes. */
export const followedFeeds: Migration = {
  name: 'followed feeds',
  statements: [
    'create table feeds (url text primary key, added_at text not null, state text not null) strict',
    'create index reports_url on reports (url) where url is not null',
  ],
}
