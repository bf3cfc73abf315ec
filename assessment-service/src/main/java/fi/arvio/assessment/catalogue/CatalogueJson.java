package fi.arvio.assessment.catalogue;

import io.micronaut.serde.annotation.SerdeImport;

/** Lets the records of the catalogue travel as JSON without knowing JSON. */
@SerdeImport(Action.class)
@SerdeImport(Body.class)
@SerdeImport(Goal.class)
@SerdeImport(Indicator.class)
@SerdeImport(Indicator.Target.class)
@SerdeImport(Indicator.Current.class)
@SerdeImport(Observation.class)
@SerdeImport(Programme.class)
@SerdeImport(Programme.Source.class)
@SerdeImport(Responsibility.class)
@SerdeImport(Theme.class)
@SerdeImport(Timeline.class)
@SerdeImport(Timeline.Part.class)
final class CatalogueJson {
    private CatalogueJson() {}
}
