-- What the source says of each action's progress, and a target in its own words.
alter table action add column follow_up text;
alter table indicator add column target_text text;

-- What a facilitator has read off the original; an import never touches it. The highest revision holds.
create table official_status (
  programme varchar(20) not null,
  goal varchar(40) not null,
  revision integer not null,
  status varchar(20) not null,
  as_of date not null,
  source varchar(500) not null,
  noted_at timestamp with time zone not null,
  primary key (programme, goal, revision)
);
