package fi.arvio.bot.channel.teams.trust;

import java.security.interfaces.RSAPublicKey;
import java.util.Set;

/**
 * A key that the Bot Framework signs with.
 *
 * @param endorsements the channels for which it may sign
 */
record SigningKey(RSAPublicKey key, Set<String> endorsements) {}
