-- The words that snapshots show, each in its pool, with the number of the snapshot it came with. Deleting an answer
-- deletes its row, and nothing of it is kept anywhere else. The id is made at random and tells nothing.
create table comment_text (
  id uuid primary key,
  round_id uuid not null references round,
  pseudonym varchar(43) not null,
  item varchar(20) not null,
  subject varchar(40) not null,
  words text not null,
  pool_level varchar(20) not null,
  pool_item varchar(20) not null,
  pool_subject varchar(40) not null,
  since_snapshot integer not null,
  unique (round_id, pseudonym, item, subject)
);

-- Words of a comment as they may stand in a report; emptied when the answer is deleted.
create table quote (
  id uuid primary key,
  round_id uuid not null references round,
  comment_id uuid references comment_text on delete set null,
  wording text,
  language varchar(20) not null
);
create index quote_round on quote (round_id);
create index quote_comment on quote (comment_id);

-- What became of a quote, step by step; the highest revision holds. Rows are added and never changed. What its author
-- brought about has neither a name nor a time: when somebody changes an answer is nobody's business.
create table quote_step (
  quote_id uuid not null references quote,
  revision integer not null,
  state varchar(20) not null,
  reason varchar(1000),
  decided_by varchar(200),
  decided_at timestamp with time zone,
  primary key (quote_id, revision)
);

-- The codes of a series of rounds, so that they mean the same in each.
create table codebook_code (
  series varchar(60) not null,
  slug varchar(60) not null,
  place integer not null,
  name_fi varchar(200) not null,
  name_sv varchar(200),
  name_en varchar(200),
  definition_fi varchar(2000),
  definition_sv varchar(2000),
  definition_en varchar(2000),
  parent varchar(60),
  retired boolean not null,
  primary key (series, slug)
);

-- The codes that each coder gives a comment, sorted, with a blank between them. Nothing here says when.
create table comment_coding (
  comment_id uuid not null references comment_text on delete cascade,
  coder varchar(200) not null,
  codes text not null,
  primary key (comment_id, coder)
);

-- What holds where two coders differ.
create table coding_resolution (
  comment_id uuid primary key references comment_text on delete cascade,
  codes text not null,
  reason varchar(1000) not null,
  resolved_by varchar(200) not null
);
