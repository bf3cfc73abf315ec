create table snapshot (
  id uuid primary key,
  round_id uuid not null references round,
  number integer not null,
  taken_at timestamp with time zone not null,
  unique (round_id, number)
);

-- What disclosure control has to remember of every release. No words are copied here.
create table snapshot_response (
  snapshot_id uuid not null references snapshot,
  pseudonym varchar(43) not null,
  item varchar(20) not null,
  subject varchar(40) not null,
  kind varchar(20) not null,
  point integer,
  choices varchar(1000),
  missing_reason varchar(20),
  primary key (snapshot_id, pseudonym, item, subject)
);

-- What is published, as it was published.
create table snapshot_document (
  snapshot_id uuid not null references snapshot,
  kind varchar(20) not null,
  document text not null,
  primary key (snapshot_id, kind)
);
