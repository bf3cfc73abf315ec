-- What the data files say. Rows of a programme are replaced as a whole when its file changes;
-- what people will add (statuses with source and date) belongs in tables of its own.
create table catalogue_file (
  name varchar(100) primary key,
  sha256 char(64) not null
);

create table body (
  code varchar(60) primary key,
  ordinal integer not null,
  name_fi text not null,
  name_sv text not null,
  name_en text not null,
  kind varchar(20) not null,
  part_of varchar(60)
);

create table programme (
  code varchar(20) primary key,
  title_fi text not null,
  title_sv text,
  title_en text,
  short_title_fi text not null,
  short_title_sv text,
  short_title_en text,
  unofficial_languages varchar(40) not null,
  from_year integer not null,
  to_year integer not null,
  source_title text not null,
  source_period text,
  reports_official_status boolean not null
);

create table theme (
  code varchar(40) primary key,
  programme varchar(20) not null references programme on delete cascade,
  number integer not null,
  ordinal integer not null,
  title_fi text not null,
  title_sv text,
  title_en text
);

create table goal (
  code varchar(40) primary key,
  programme varchar(20) not null references programme on delete cascade,
  theme varchar(40) references theme on delete cascade,
  number varchar(20) not null,
  ordinal integer not null,
  title_fi text not null,
  title_sv text,
  title_en text,
  official_title text not null,
  official_status varchar(20) not null
);

create table action (
  code varchar(40) primary key,
  programme varchar(20) not null references programme on delete cascade,
  goal varchar(40) not null references goal on delete cascade,
  number varchar(20),
  ordinal integer not null,
  title_fi text not null,
  title_sv text,
  title_en text,
  heading text,
  responsible_text text,
  timeline_text text,
  official_status varchar(20) not null
);

create table timeline_part (
  action varchar(40) not null references action on delete cascade,
  programme varchar(20) not null,
  ordinal integer not null,
  label varchar(40),
  from_year integer,
  to_year integer,
  primary key (action, ordinal)
);

-- The owner is a goal or an action.
create table responsibility (
  owner varchar(40) not null,
  programme varchar(20) not null references programme on delete cascade,
  ordinal integer not null,
  body varchar(60) not null references body,
  role varchar(20) not null,
  primary key (owner, ordinal)
);

create table indicator (
  code varchar(60) primary key,
  owner varchar(40) not null,
  programme varchar(20) not null references programme on delete cascade,
  ordinal integer not null,
  kind varchar(30) not null,
  wording text not null,
  target_value double precision,
  target_unit varchar(20),
  target_by integer,
  target_direction varchar(20),
  current_value double precision,
  current_unit varchar(20),
  current_at varchar(20),
  current_text text,
  health varchar(30) not null
);

create table observation (
  programme varchar(20) not null references programme on delete cascade,
  ordinal integer not null,
  code varchar(40) not null,
  subject varchar(40) not null,
  text_fi text not null,
  text_sv text,
  text_en text,
  quote text,
  primary key (programme, ordinal)
);
