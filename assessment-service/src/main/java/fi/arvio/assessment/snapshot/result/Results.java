package fi.arvio.assessment.snapshot.result;

import fi.arvio.assessment.questionnaire.Questionnaire;
import fi.arvio.assessment.questionnaire.Questionnaire.EvaluationQuestion;
import java.util.List;

/** What one snapshot tells about the items of its questionnaire. */
public record Results(
        Questionnaire questionnaire,
        CoreResultsView core,
        ThemeResultsView themes,
        GoalResultsView goals,
        BodyResultsView bodies) {

    /** The core and the pooled items, by the evaluation questions for whose sake they are asked. */
    public QuestionResultsView byQuestion() {
        return new QuestionResultsView(
                core.snapshot(),
                core.minimumCellSize(),
                questionnaire.questions().stream().map(this::of).toList());
    }

    private QuestionResultsView.QuestionResult of(EvaluationQuestion question) {
        return new QuestionResultsView.QuestionResult(
                question.code(),
                question.text(),
                answering(question, core.items()),
                themes.subjects().stream()
                        .map(subject -> subject.with(answering(question, subject.items())))
                        .filter(subject -> !subject.items().isEmpty())
                        .toList());
    }

    private static List<ItemResultView> answering(EvaluationQuestion question, List<ItemResultView> items) {
        return items.stream()
                .filter(item -> item.evaluationQuestions().contains(question.code()))
                .toList();
    }
}
