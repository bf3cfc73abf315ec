package fi.arvio.bot.security;

/**
 * What a personal link says, and a chat token that came of it.
 *
 * @param generation how many links of the person's had been replaced when it was made
 */
public record Pass(String series, String respondent, int generation) {}
