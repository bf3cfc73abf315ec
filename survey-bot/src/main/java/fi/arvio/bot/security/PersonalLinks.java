package fi.arvio.bot.security;

import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.round.Rounds;
import fi.arvio.bot.store.Links;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Comparator;
import java.util.Optional;

/** People's links to the chat page: each opens one person's dialogue, until it is replaced or the round is over. */
@Singleton
public class PersonalLinks {
    private final Rounds rounds;
    private final Links links;
    private final PersonalCodes codes;
    private final PublicAddress address;

    PersonalLinks(Rounds rounds, Links links, PersonalCodes codes, PublicAddress address) {
        this.rounds = rounds;
        this.links = links;
        this.codes = codes;
        this.address = address;
    }

    /** The person's link that holds now: the same in every round of the series. */
    public URI of(OpenRound round, String respondent) {
        return address.withFragment(codes.of(pass(round, respondent)));
    }

    /** What the person's link says that holds now. */
    public Pass pass(OpenRound round, String respondent) {
        return new Pass(round.series(), respondent, generation(respondent));
    }

    public Opening open(String code) {
        return codes.read(code).map(this::open).orElseGet(Opening.Unknown::new);
    }

    private Opening open(Pass pass) {
        if (rounds.all().stream().noneMatch(round -> round.series().equals(pass.series()))) {
            return new Opening.Over();
        }
        return invited(pass)
                .<Opening>map(invited -> new Opening.Open(invited, pass))
                .orElseGet(Opening.Withdrawn::new);
    }

    /** Whether a chat token is still good: its link has not been replaced, and a round of its series asks the person. */
    public boolean admit(Authentication person) {
        return Tokens.pass(person).flatMap(this::invited).isPresent();
    }

    private Optional<Rounds.Invited> invited(Pass pass) {
        return rounds.all().stream()
                .filter(round -> round.series().equals(pass.series()))
                .sorted(Comparator.comparing(OpenRound::closesAt)
                        .thenComparing(OpenRound::id)
                        .reversed())
                .flatMap(round -> Optional.ofNullable(round.roster().get(pass.respondent()))
                        .map(person -> new Rounds.Invited(round, person))
                        .stream())
                .findFirst()
                .filter(invited -> generation(pass.respondent()) == pass.generation());
    }

    /** Makes the person's link, and every chat that it opened, invalid at once; the next one holds. */
    @Transactional
    public void replace(String respondent) {
        if (links.raise(respondent) == 0 && links.begin(respondent) == 0) {
            links.raise(respondent);
        }
    }

    private int generation(String respondent) {
        return links.generation(respondent).orElse(0);
    }
}
