-- Higher than on the person's other channels: the one used last. It counts changes of channel, not turns, and no time: how
-- often somebody wrote could be recognised in a session.
alter table contact add column recency integer default 0 not null;
