package fi.arvio.bot.turn;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks the clock of rounds, reminders and retention, which the demo can move forward; the other is the machine's. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
public @interface CampaignTime {}
