-- The whole text of an action, once a table has been imported that has it.
alter table action add column official_title text;

-- Which files a programme was imported from. Rows are added and never changed.
create table programme_import (
  programme varchar(20) not null,
  revision integer not null,
  file_name varchar(200),
  sheet_name varchar(200),
  sha256 char(64) not null,
  taken_by varchar(200) not null,
  taken_at timestamp with time zone not null,
  primary key (programme, revision)
);

-- Where a theme, a goal or an action stands in the file that last changed it.
create table source_row (
  programme varchar(20) not null,
  subject varchar(40) not null,
  revision integer not null,
  first_row integer not null,
  last_row integer not null,
  primary key (programme, subject),
  foreign key (programme, revision) references programme_import (programme, revision)
);

-- What was odd in the last of the files; no row means the file as a whole.
create table source_anomaly (
  programme varchar(20) not null,
  ordinal integer not null,
  code varchar(40) not null,
  subject varchar(40) not null,
  first_row integer,
  last_row integer,
  text_fi text not null,
  text_sv text,
  text_en text,
  quote text,
  primary key (programme, ordinal)
);

-- What people have put in the place of the source's words; an import never touches it. The highest revision holds,
-- and a withdrawn one lets the source speak again.
create table catalogue_edit (
  programme varchar(20) not null,
  subject varchar(40) not null,
  revision integer not null,
  title_fi text,
  title_sv text,
  title_en text,
  bodies text,
  timeline_text text,
  reason varchar(1000) not null,
  edited_by varchar(200) not null,
  edited_at timestamp with time zone not null,
  withdrawn boolean not null,
  primary key (programme, subject, revision)
);
