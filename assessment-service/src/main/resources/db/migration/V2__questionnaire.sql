-- A published version never changes; its document is kept byte for byte.
create table questionnaire_version (
  code varchar(40) not null,
  version integer not null,
  sha256 char(64) not null,
  document text not null,
  primary key (code, version)
);
