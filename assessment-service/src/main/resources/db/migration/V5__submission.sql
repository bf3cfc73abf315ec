-- No column here says when: what is kept with answers is no finer than the round.

-- Every event once. The hash tells a repeat from a conflict; a tombstone empties the hashes before it.
create table answer_event (
  event_id uuid primary key,
  round_id uuid not null references round,
  pseudonym varchar(43) not null,
  item varchar(20) not null,
  subject varchar(40) not null,
  revision integer not null,
  body_hash char(64),
  unique (round_id, pseudonym, item, subject, revision)
);

-- The current answer: the highest revision, whatever order they came in. The empty subject is the city.
create table item_response (
  round_id uuid not null references round,
  pseudonym varchar(43) not null,
  item varchar(20) not null,
  subject varchar(40) not null,
  revision integer not null,
  erased_before integer not null,
  body_group varchar(60),
  volunteered boolean not null,
  kind varchar(20) not null,
  point integer,
  choices varchar(1000),
  free_text text,
  quotable boolean,
  missing_reason varchar(20),
  primary key (round_id, pseudonym, item, subject)
);
