package fi.arvio.bot.delivery

import java.time.Duration
import spock.lang.Specification
import spock.lang.Unroll

/** How long failed attempts wait. */
@Unroll
class BackoffSpec extends Specification {
    def 'after attempt #attempts the wait is #shortest to #longest ms'() {
        expect:
        Backoff.after(attempts, 0) == Duration.ofMillis(shortest)
        Backoff.after(attempts, 1) == Duration.ofMillis(longest)

        where:
        attempts          || shortest | longest
        1                 || 125      | 250
        2                 || 250      | 500
        3                 || 500      | 1000
        8                 || 16000    | 32000
        9                 || 30000    | 60000
        10                || 30000    | 60000
        1000              || 30000    | 60000
        Integer.MAX_VALUE || 30000    | 60000
        0                 || 125      | 250
        -5                || 125      | 250
    }
}
