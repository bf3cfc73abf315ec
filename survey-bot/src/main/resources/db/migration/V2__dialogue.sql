-- Which message shows a question's card, so that the card can say later what was answered. The key is sealed with the
-- key that no database has: which questions somebody was asked would tell whose session is whose.
create table shown_card (
    channel varchar(40) not null,
    conversation varchar(400) not null,
    card varchar(43) not null,
    activity varchar(400) not null,
    primary key (channel, conversation, card)
);

alter table reply add column card varchar(43);
alter table reply add column replaces boolean default false not null;

-- A day is all that is needed to know whether somebody comes back after a while.
alter table contact add column last_day date;

-- When somebody may be written to without having asked for it.
create table contact_wish (
    respondent varchar(64) primary key,
    wish varchar(20) not null,
    until date
);

-- What goes to the assessment service: answers, and in pilots marks that a question was unclear.
alter table answer_event add column kind varchar(10) default 'ANSWER' not null;
