package fi.arvio.assessment.coding;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The codebooks, and the codes of texts. */
interface Codings {
    Codebook codebook(String series);

    /** As {@link #codebook}, and nobody else changes or uses it until the transaction ends. */
    Codebook hold(String series);

    void keep(Codebook codebook);

    /** Every code that is given in a round of the series. */
    Set<String> used(String series);

    /** By text. */
    Map<UUID, Coding> of(UUID round);

    void code(UUID comment, String coder, Set<String> codes);

    void resolve(UUID comment, Coding.Resolution resolution);
}
