-- How often a person's web link has been replaced; no row for those whose first one holds. The links themselves are nowhere:
-- they are made anew from the key whenever they are needed.
create table link (
    respondent varchar(64) primary key,
    generation integer not null
);
