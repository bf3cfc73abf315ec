package fi.arvio.assessment.questionnaire;

/** The smallest questionnaire that may be published, for the API's description. */
final class Example {
    static final String DOCUMENT = """
            {
              "code": "PIKAKYSELY",
              "version": 1,
              "title": {"fi": "Pikakysely", "sv": "Snabbenkät", "en": "A quick survey"},
              "scales": [
                {
                  "code": "S-HYVIN",
                  "points": [
                    {"value": 1, "label": {"fi": "huonosti", "sv": "dåligt", "en": "poorly"}},
                    {"value": 2, "label": {"fi": "hyvin", "sv": "bra", "en": "well"}}
                  ]
                }
              ],
              "choiceLists": [],
              "missingReasons": [
                {"code": "SKIPPED", "label": {"fi": "Ohita", "sv": "Hoppa över", "en": "Skip"}}
              ],
              "evaluationQuestions": [
                {
                  "code": "EQ1",
                  "text": {
                    "fi": "Kuinka hyvin yhteistyö toimii?",
                    "sv": "Hur bra fungerar samarbetet?",
                    "en": "How well does cooperation work?"
                  }
                }
              ],
              "items": [
                {
                  "code": "C1",
                  "evaluationQuestions": ["EQ1"],
                  "part": "FIXED",
                  "about": "CITY",
                  "type": "SCALE",
                  "scale": "S-HYVIN",
                  "stem": {
                    "fi": "Kuinka hyvin yhteistyö sujuu?",
                    "sv": "Hur bra går samarbetet?",
                    "en": "How well is cooperation going?"
                  },
                  "missing": ["SKIPPED"],
                  "missingButtons": ["SKIPPED"]
                }
              ]
            }
            """;

    private Example() {}
}
