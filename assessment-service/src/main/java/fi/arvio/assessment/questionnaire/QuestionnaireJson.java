package fi.arvio.assessment.questionnaire;

import io.micronaut.serde.annotation.SerdeImport;

/** Lets the records of a questionnaire be read from JSON without knowing JSON. */
@SerdeImport(Item.class)
@SerdeImport(Item.Aspect.class)
@SerdeImport(Item.Follows.class)
@SerdeImport(Questionnaire.class)
@SerdeImport(Questionnaire.Scale.class)
@SerdeImport(Questionnaire.Point.class)
@SerdeImport(Questionnaire.ChoiceList.class)
@SerdeImport(Questionnaire.Choice.class)
@SerdeImport(Questionnaire.EvaluationQuestion.class)
final class QuestionnaireJson {
    private QuestionnaireJson() {}
}
