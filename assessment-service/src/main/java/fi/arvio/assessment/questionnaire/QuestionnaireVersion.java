package fi.arvio.assessment.questionnaire;

/** A published version: its document byte for byte, and the document's fingerprint. */
record QuestionnaireVersion(String code, int version, String sha256, String document) {}
