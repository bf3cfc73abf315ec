package fi.arvio.assessment.catalogue.finding;

import io.micronaut.serde.annotation.SerdeImport;

/** Lets findings travel as JSON without knowing JSON. */
@SerdeImport(Finding.class)
final class FindingJson {
    private FindingJson() {}
}
